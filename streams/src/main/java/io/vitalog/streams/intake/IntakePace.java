package io.vitalog.streams.intake;

/**
 * Whether what was judged is worth a commit before the interval is over: nobody may read a fact until then. A commit
 * costs as much as some hundreds of judgements, so that it is while few records come. All tasks of an application have
 * one pace, for they share their commits. Changes when facts are seen, never what they say.
 */
final class IntakePace {
    /** Between the commits that are asked for; those of the interval come on top. */
    static final long APART_MS = 50;
    /** Of all tasks in that time. */
    static final int FEW = 100;

    private long askedMs = Long.MIN_VALUE / 2;
    private int judged;

    /** Counts a record at {@code nowMs}, and says whether it and those before it should be committed at once. */
    synchronized boolean isHurried(long nowMs) {
        judged++;
        if (nowMs - askedMs < APART_MS) {
            return false;
        }
        boolean few = judged <= FEW;
        askedMs = nowMs;
        judged = 0;
        return few;
    }
}
