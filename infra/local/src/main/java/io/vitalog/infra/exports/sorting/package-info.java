/**
 * Sorting of more than memory holds.
 *
 * <p>Enters: keys with values, in any order and however often. Leaves: one value a key, in order. This room knows
 * nothing of what the bytes mean.
 */
@NullMarked
package io.vitalog.infra.exports.sorting;

import org.jspecify.annotations.NullMarked;
