/**
 * What users eat.
 *
 * <p>Enters: logged meals. Leaves: meal events and the meal read model.
 */
@NullMarked
package io.vitalog.domain.meals;

import org.jspecify.annotations.NullMarked;
