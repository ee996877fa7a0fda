/**
 * What is said to a player, in which words.
 *
 * <p>Enters: how a player stands and what they aim at. Leaves: the message that fits, in English or German, with its
 * numbers. The words are in files beside this room; {@link io.vitalog.domain.motivation.messages.Tone} says what they
 * must be like.
 */
@NullMarked
package io.vitalog.domain.motivation.messages;

import org.jspecify.annotations.NullMarked;
