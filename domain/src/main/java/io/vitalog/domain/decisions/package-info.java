/**
 * What becomes of commands.
 *
 * <p>Enters: a command and the states that it asks about. Leaves: the facts that follow, or the rule that forbids
 * them. Pure: no clock, no chance, no store.
 */
@NullMarked
package io.vitalog.domain.decisions;

import org.jspecify.annotations.NullMarked;
