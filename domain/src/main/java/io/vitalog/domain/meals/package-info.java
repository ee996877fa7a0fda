/**
 * What users eat.
 *
 * <p>Enters: logged meals. Leaves: meal events.
 */
@NullMarked
package io.vitalog.domain.meals;

import org.jspecify.annotations.NullMarked;
