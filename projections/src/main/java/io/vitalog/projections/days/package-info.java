/**
 * The read model of days: as the topology folded them.
 *
 * <p>Enters: days as JSON. Leaves: one document a user and date. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.days;

import org.jspecify.annotations.NullMarked;
