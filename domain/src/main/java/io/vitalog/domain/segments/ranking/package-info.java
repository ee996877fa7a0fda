/**
 * How the best workouts of a segment follow from what is counted of them.
 *
 * <p>Enters: candidates with their counts, the weights. Leaves: a ranking. Pure; this room knows neither users nor
 * time.
 */
@NullMarked
package io.vitalog.domain.segments.ranking;

import org.jspecify.annotations.NullMarked;
