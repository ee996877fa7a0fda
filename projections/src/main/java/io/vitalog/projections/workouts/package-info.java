/**
 * The read model of the catalogue: the newest description of each workout.
 *
 * <p>Enters: catalogue events. Leaves: one document a workout. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.workouts;

import org.jspecify.annotations.NullMarked;
