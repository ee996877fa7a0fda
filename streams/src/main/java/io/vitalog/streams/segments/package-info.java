/**
 * The best workouts of each segment, as sessions and thumbs arrive.
 *
 * <p>Enters: {@code users}, {@code wellness-sessions}, {@code feedback}, {@code workouts}. Leaves: {@code
 * segment-rankings}. By user it is kept what they said and in which segments; by segment what is counted. Evidence,
 * scores and choice are the domain's.
 */
@NullMarked
package io.vitalog.streams.segments;

import org.jspecify.annotations.NullMarked;
