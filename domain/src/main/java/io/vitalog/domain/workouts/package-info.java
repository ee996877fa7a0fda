/**
 * The workout catalogue.
 *
 * <p>Enters: what coaches write. Leaves: catalogue events and the workout read model.
 */
@NullMarked
package io.vitalog.domain.workouts;

import org.jspecify.annotations.NullMarked;
