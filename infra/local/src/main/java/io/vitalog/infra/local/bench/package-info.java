/**
 * What the read models cost: how fast a projection writes beside what the store can take.
 *
 * <p>Enters: a running deployment. Leaves: rates. Works in a namespace of its own and leaves nothing behind.
 */
@NullMarked
package io.vitalog.infra.local.bench;

import org.jspecify.annotations.NullMarked;
