/**
 * The read model of meals: the newest version of each.
 *
 * <p>Enters: meal events. Leaves: one document a meal. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.meals;

import org.jspecify.annotations.NullMarked;
