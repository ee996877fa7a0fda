package io.vitalog.streams.insights;

import io.vitalog.domain.insights.ClusterTally;
import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.insights.Insight;
import org.jspecify.annotations.Nullable;

/** What follows from a session or a model. */
sealed interface Told {
    /** How a session stands; null when there is none any more. */
    record OfInsight(@Nullable Insight insight) implements Told {}

    /** What it adds to its cluster or takes away. */
    record OfTally(ClusterTally change) implements Told {}

    /** That the past is told; null when it was taken away. */
    record OfGeneration(@Nullable Generation generation) implements Told {}
}
