/**
 * What a client sees of a running stack.
 *
 * <p>Enters: the address of an API. Leaves: its answers as JSON, lists whole.
 */
@NullMarked
package io.vitalog.infra.local.served;

import org.jspecify.annotations.NullMarked;
