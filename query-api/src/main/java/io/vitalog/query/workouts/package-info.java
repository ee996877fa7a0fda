/**
 * The workout catalogue.
 *
 * <p>Enters: requests. Leaves: workout documents. This room knows no users.
 */
@NullMarked
package io.vitalog.query.workouts;

import org.jspecify.annotations.NullMarked;
