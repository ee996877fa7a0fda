/**
 * Recorded activities: runs, rides, walks and whatever else a device names.
 *
 * <p>Enters: what a device or provider recorded. Leaves: activity events and the activity read model.
 */
@NullMarked
package io.vitalog.domain.activities;

import org.jspecify.annotations.NullMarked;
