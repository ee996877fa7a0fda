package io.vitalog.trainers.sessions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions count, by when they ended.
 *
 * @param from the first instant that counts; null for the first of all
 * @param until the last instant that counts; null for the last of all
 */
public record Window(@Nullable Instant from, @Nullable Instant until) {
    public static final Window ALL = new Window(null, null);

    boolean holds(Instant time) {
        return (from == null || !time.isBefore(from)) && (until == null || !time.isAfter(until));
    }
}
