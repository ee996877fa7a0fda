/**
 * Rankings of segments out of history.
 *
 * <p>Enters: a replay of users, workouts, sessions and thumbs. Leaves: the facts that rankings follow from.
 */
@NullMarked
package io.vitalog.trainers.segments;

import org.jspecify.annotations.NullMarked;
