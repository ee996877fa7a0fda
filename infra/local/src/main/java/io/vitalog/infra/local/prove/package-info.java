/**
 * Proves that decisions survive kills: the processor runs as a process of its own and is killed again and again. How
 * the whole stack is struck is in the packages below.
 *
 * <p>Enters: a running broker. Leaves: a verdict. Works in a namespace of its own and leaves nothing behind.
 */
@NullMarked
package io.vitalog.infra.local.prove;

import org.jspecify.annotations.NullMarked;
