/**
 * The food catalogue: what a hundred grams of a food hold.
 *
 * <p>Enters: what food tables state. Leaves: catalogue events and the food read model. This room must not know who
 * eats.
 */
@NullMarked
package io.vitalog.domain.foods;

import org.jspecify.annotations.NullMarked;
