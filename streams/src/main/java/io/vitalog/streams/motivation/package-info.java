/**
 * Plays are judged by the models in use as they happen, and those of the past when a model is put to use.
 *
 * <p>Enters: {@code plays}, {@code users}, {@code models}. Leaves: {@code moments}, {@code level-scores}, {@code
 * level-generations}. Levels and moments are the domain's; this room keeps the plays.
 */
@NullMarked
package io.vitalog.streams.motivation;

import org.jspecify.annotations.NullMarked;
