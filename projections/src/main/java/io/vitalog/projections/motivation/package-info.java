/**
 * The read models of players' moments, of the scores of levels, and of the models by which plays are judged.
 *
 * <p>Enters: {@code moments}, {@code level-scores}, {@code level-generations}. Leaves: the same as documents.
 */
@NullMarked
package io.vitalog.projections.motivation;

import org.jspecify.annotations.NullMarked;
