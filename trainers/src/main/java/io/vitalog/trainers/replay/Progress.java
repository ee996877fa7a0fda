package io.vitalog.trainers.replay;

/** Hears how far a replay has come. */
public interface Progress {
    Progress UNHEARD = (_, _) -> {};

    /**
     * So far.
     *
     * @param offsets that were passed
     * @param all that will be
     */
    void at(long offsets, long all);
}
