/**
 * The files of the cold-start recommender: workouts, users, sessions, thumbs; or the workouts alone.
 *
 * <p>Enters: a list of workouts and three tables. Leaves: wishes that workouts be listed, users registered, sessions
 * and thumbs recorded. This room must not know what becomes of them.
 */
@NullMarked
package io.vitalog.infra.devices.coldstart;

import org.jspecify.annotations.NullMarked;
