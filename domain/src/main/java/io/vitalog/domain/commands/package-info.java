/**
 * Wishes of users on their way to a decision, and the verdicts.
 *
 * <p>Enters: a wish, as the fact that it would become. Leaves: records of {@code commands} and {@code
 * command-replies}. This room decides nothing.
 */
@NullMarked
package io.vitalog.domain.commands;

import org.jspecify.annotations.NullMarked;
