package io.vitalog.streams.commands;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Position;
import java.time.Instant;

/**
 * A command and when the broker took it: what Axon dispatches.
 *
 * @param position the command's place, which its events name as their cause
 */
record Arrived(Command command, Instant arrival, Position position) {}
