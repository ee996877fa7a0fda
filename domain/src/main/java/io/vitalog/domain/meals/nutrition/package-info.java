/**
 * What a meal holds, by the food catalogue.
 *
 * <p>Enters: a meal and the foods that its items name. Leaves: the meal with its nutrients. A pure function of both, so
 * that neither which of them came first nor a later correction of either matters.
 */
@NullMarked
package io.vitalog.domain.meals.nutrition;

import org.jspecify.annotations.NullMarked;
