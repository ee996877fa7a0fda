/**
 * What answers about plays are made from: the engine of a mode, and a user's plays.
 *
 * <p>Enters: a mode, or a user and which of their plays are meant. Leaves: the engine of the model that serves with the
 * scores of all plays so far; plays in order. This room makes no answers.
 */
@NullMarked
package io.vitalog.query.motivation.engines;

import org.jspecify.annotations.NullMarked;
