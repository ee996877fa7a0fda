/**
 * Everything that is measured of a stack, one after another.
 *
 * <p>Enters: a running stack that can be thrown away, and which rows are wanted. Leaves: rows. A measurement that fails
 * is a row that says why, and the others go on.
 */
@NullMarked
package io.vitalog.infra.local.bench.whole;

import org.jspecify.annotations.NullMarked;
