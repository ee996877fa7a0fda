package io.vitalog.streams.commands;

/**
 * Whether a reply is worth a commit of its own. A commit costs as much as some tens of decisions: while few commands
 * come, each is replied to at once; while many come, those of a commit interval share one. Changes when replies are
 * seen, never what they say.
 */
final class ReplyPace {
    static final long WINDOW_MS = 200;
    /** Of a task in a window. */
    static final int FEW = 4;

    private long windowMs = Long.MIN_VALUE / 2;
    private int decided;
    private boolean calm;

    /** Counts a decision at {@code nowMs}, and says whether it should be committed at once. */
    boolean isHurried(long nowMs) {
        long passedMs = nowMs - windowMs;
        if (passedMs >= WINDOW_MS) {
            calm = decided <= FEW || passedMs >= 2 * WINDOW_MS;
            windowMs = nowMs;
            decided = 0;
        }
        decided++;
        return calm && decided <= FEW;
    }
}
