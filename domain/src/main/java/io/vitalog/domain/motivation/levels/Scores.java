package io.vitalog.domain.motivation.levels;

/** How scores are distributed. */
public interface Scores {

    /** The score that {@code percent} of the scores, 0 to 100, do not exceed. */
    double at(double percent);

    /** Which per cent of the scores lie below {@code score}, of equal ones half; 0 to 100. */
    double percentOf(double score);
}
