/**
 * The read model of the best workouts of each segment.
 *
 * <p>Enters: {@code segment-rankings}. Leaves: the same as documents.
 */
@NullMarked
package io.vitalog.projections.segments;

import org.jspecify.annotations.NullMarked;
