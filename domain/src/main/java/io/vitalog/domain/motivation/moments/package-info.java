/**
 * Moments of players: a level that changed, a target that was reached, a personal best.
 *
 * <p>Enters: a user's plays of a mode, difficulty and duration in order of time, and a model. Leaves: at each play the
 * level and the moments. Targets are those of the training: those that move with the plays of others would make a
 * moment of the past come and go. This room says nothing in words.
 */
@NullMarked
package io.vitalog.domain.motivation.moments;

import org.jspecify.annotations.NullMarked;
