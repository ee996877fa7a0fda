/**
 * The one writer of what users decide: Axon as decision model over the task's own stores.
 *
 * <p>Enters: {@code commands}. Leaves: decided facts, {@code command-replies}, {@code dead-letters}, and the timer's
 * own commands; events, reply and state in one transaction. The rules are the domain's; Axon is known in this room
 * alone.
 */
@NullMarked
package io.vitalog.streams.commands;

import org.jspecify.annotations.NullMarked;
