package io.vitalog.streams.motivation;

import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.motivation.levels.LevelScores;
import io.vitalog.domain.motivation.moments.Moment;
import org.jspecify.annotations.Nullable;

/** What follows from a play or a model. */
sealed interface Told {
    /** What a play brought its player; null when it did not after all. */
    record OfMoment(@Nullable Moment moment) implements Told {}

    /** What it adds to the scores of its level or takes away. */
    record OfScores(LevelScores change) implements Told {}

    /** That the past is told; null when it was taken away. */
    record OfGeneration(@Nullable Generation generation) implements Told {}
}
