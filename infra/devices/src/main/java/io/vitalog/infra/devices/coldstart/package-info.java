/**
 * The workouts of the cold-start recommender, from its {@code augmented_workouts.json}.
 *
 * <p>Enters: a list of workouts. Leaves: wishes that workouts be listed. This room must not know what becomes of them.
 */
@NullMarked
package io.vitalog.infra.devices.coldstart;

import org.jspecify.annotations.NullMarked;
