/**
 * What a play tells its player: a level, a target, a message.
 *
 * <p>Enters: a model of levels, a play, how the player stands. Leaves: the answers to five questions, after the seed's
 * engine: which level, which targets, which message, all of them, and what the model is. This room keeps nothing.
 */
@NullMarked
package io.vitalog.domain.motivation;

import org.jspecify.annotations.NullMarked;
