/**
 * The read model of activities: the newest version of each.
 *
 * <p>Enters: activity events. Leaves: one document an activity. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.activities;

import org.jspecify.annotations.NullMarked;
