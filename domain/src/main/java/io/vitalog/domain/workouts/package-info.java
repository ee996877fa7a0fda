/**
 * The workout catalogue.
 *
 * <p>Enters: what coaches write. Leaves: catalogue events.
 */
@NullMarked
package io.vitalog.domain.workouts;

import org.jspecify.annotations.NullMarked;
