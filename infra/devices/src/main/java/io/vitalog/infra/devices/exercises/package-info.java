/**
 * The exercises of free-exercise-db as workouts of the catalogue.
 *
 * <p>Imported: name, category, level, and as tags equipment, muscles, force and mechanics. Not imported: instructions,
 * whose authors the project does not name, and pictures.
 *
 * <p>Enters: {@code exercises.json}. Leaves: wishes that workouts be listed. This room must not know what becomes of
 * them.
 */
@NullMarked
package io.vitalog.infra.devices.exercises;

import org.jspecify.annotations.NullMarked;
