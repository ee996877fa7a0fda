package io.vitalog.domain.commands;

import io.vitalog.domain.facts.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish on its way: CloudEvents attributes and the fact that is wished for.
 *
 * @param id CloudEvents {@code id}: the same id from the same caller to the same aggregate is the same command
 * @param caller CloudEvents {@code source}: the door, such as {@code /api} or {@code /import/pmdata}
 * @param subject the user id (the workout id in the catalogue)
 * @param time when the user acted; the time of the facts that follow
 * @param traceparent W3C trace context, if any
 */
public record Command(
        CommandType type,
        String id,
        String caller,
        String subject,
        Instant time,
        Fact wish,
        @Nullable String traceparent) {

    /** A command without a trace. */
    public static Command of(CommandType type, String id, String caller, String subject, Instant time, Fact wish) {
        return new Command(type, id, caller, subject, time, wish, null);
    }

    /** Who decides it, such as {@code user/u-1}. */
    public String aggregate() {
        return type.aggregate(subject, wish);
    }
}
