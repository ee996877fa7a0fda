/**
 * The read model of the catalogue: the newest description of each food.
 *
 * <p>Enters: catalogue events. Leaves: one document a food. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.foods;

import org.jspecify.annotations.NullMarked;
