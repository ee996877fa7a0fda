/**
 * The best workouts of each segment.
 *
 * <p>Enters: requests for segments and workouts. Leaves: rankings with scores as of a time, explained, or as the file
 * of the recommender. This room ranks nothing and knows no user.
 */
@NullMarked
package io.vitalog.query.segments;

import org.jspecify.annotations.NullMarked;
