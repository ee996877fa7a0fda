/**
 * Records that a projection cannot read.
 *
 * <p>Enters: a record and what went wrong with it. Leaves: a dead letter with the cause in its headers. This room knows
 * no read model and no store.
 */
@NullMarked
package io.vitalog.projections.refusals;

import org.jspecify.annotations.NullMarked;
