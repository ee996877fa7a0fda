/**
 * The read model of sleeps: the newest version of each.
 *
 * <p>Enters: sleep events. Leaves: one document a sleep. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.sleep;

import org.jspecify.annotations.NullMarked;
