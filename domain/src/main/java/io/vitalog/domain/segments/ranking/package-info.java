/**
 * How the best workouts of a segment follow from what is counted of them.
 *
 * <p>Enters: candidates with their counts, the weights. Leaves: a ranking, or with a source of chance that is handed
 * in a drawn order of it. Pure; this room knows neither users nor time.
 */
@NullMarked
package io.vitalog.domain.segments.ranking;

import org.jspecify.annotations.NullMarked;
