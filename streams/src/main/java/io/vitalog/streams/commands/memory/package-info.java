/**
 * What a task remembers: events and states of its entities, replies of the last weeks, open sessions.
 *
 * <p>Enters: decided events and replies. Leaves: the same, after any restart. This room decides nothing and does not
 * know Axon.
 */
@NullMarked
package io.vitalog.streams.commands.memory;

import org.jspecify.annotations.NullMarked;
