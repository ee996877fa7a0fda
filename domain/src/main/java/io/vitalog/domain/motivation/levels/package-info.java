/**
 * Which level a play shows, where its score ranks, and what to aim at next.
 *
 * <p>Enters: a play with the player's age, a model of levels, counts of scores. Leaves: probabilities, percentiles and
 * targets. This room knows no player's history and says nothing in words.
 */
@NullMarked
package io.vitalog.domain.motivation.levels;

import org.jspecify.annotations.NullMarked;
