/**
 * What a player's plays of one kind come to, play after play.
 *
 * <p>Enters: plays in order of time, births. Leaves: streak, personal best and the last scores at each of them. This
 * room knows no model.
 */
@NullMarked
package io.vitalog.domain.motivation.history;

import org.jspecify.annotations.NullMarked;
