package io.vitalog.streams.commands;

import java.time.Duration;

/**
 * When decisions are worth a commit before the interval is over, for who sent a command waits for its reply until
 * then. A commit costs as much as some tens of decisions: while few commands come, each is replied to at once; while
 * many come, those of {@link #TOGETHER} share one; those that have waited for long anyway, as in a history that is
 * caught up with, wait for the interval. Changes when replies are seen, never what they say.
 */
final class ReplyPace {
    /** How long replies to many wait for each other. */
    static final Duration TOGETHER = Duration.ofMillis(50);

    /** Who has waited for so long does not notice an interval more. */
    static final long LATE_MS = 1_000;

    static final long WINDOW_MS = 200;
    /** Of a task in a window. */
    static final int FEW = 4;

    private long windowMs = Long.MIN_VALUE / 2;
    private int decided;
    private boolean calm;
    private boolean awaited;

    /** Counts a decision at {@code nowMs} on what came at {@code cameMs}, and says whether to commit it at once. */
    boolean isHurried(long nowMs, long cameMs) {
        long passedMs = nowMs - windowMs;
        if (passedMs >= WINDOW_MS) {
            calm = decided <= FEW || passedMs >= 2 * WINDOW_MS;
            windowMs = nowMs;
            decided = 0;
        }
        decided++;
        if (nowMs - cameMs >= LATE_MS) {
            return false;
        }
        boolean hurried = calm && decided <= FEW;
        awaited = !hurried;
        return hurried;
    }

    /** Whether a reply is still waited for that no commit was asked for; to be asked each {@link #TOGETHER}. */
    boolean isAwaited() {
        boolean since = awaited;
        awaited = false;
        return since;
    }
}
