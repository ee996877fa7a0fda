/**
 * The read model of plays: the newest version of each.
 *
 * <p>Enters: play events. Leaves: one document a play. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.plays;

import org.jspecify.annotations.NullMarked;
