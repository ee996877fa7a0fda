/**
 * The food catalogue.
 *
 * <p>Enters: requests. Leaves: food documents. This room knows no users.
 */
@NullMarked
package io.vitalog.query.foods;

import org.jspecify.annotations.NullMarked;
