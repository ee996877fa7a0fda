/**
 * What users eat and drink.
 *
 * <p>Enters: requests. Leaves: meal documents. This room knows no days.
 */
@NullMarked
package io.vitalog.query.meals;

import org.jspecify.annotations.NullMarked;
