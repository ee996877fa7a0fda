package io.vitalog.domain.models;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model was learnt from, and how well.
 *
 * @param rows how many examples
 * @param from the event time of the first example
 * @param until the event time of the last example
 * @param offsets what was read of each partition; absent when it was read from a file
 * @param seed of everything that was drawn
 * @param codeVersion of the trainer
 * @param metrics how well it fits
 * @param notes what a reader of the metrics must know, in words
 */
public record Training(
        @Required int rows,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable List<Range> offsets,
        @Required long seed,
        @Required String codeVersion,
        @Required List<Metric> metrics,
        @Nullable List<String> notes) {
    private static final int MOST_RANGES = 4_096;
    /** JSON numbers are exact up to here in every language. */
    private static final double MOST_SEEDS = 1L << 53;

    /**
     * What was read of a partition.
     *
     * @param from the first offset
     * @param until the offset after the last one
     */
    public record Range(
            @Required String topic,
            @Required int partition,
            @Required long from,
            @Required long until) {
        void check(Check check) {
            check.token("topic", topic)
                    .between("partition", partition, 0, Integer.MAX_VALUE)
                    .between("from", from, 0, MOST_OFFSETS)
                    .between("until", until, 0, MOST_OFFSETS);
        }

        private static final double MOST_OFFSETS = 1L << 53;
    }

    /** A measure of fit, such as {@code silhouette}. */
    public record Metric(@Required String name, @Required double value) {
        private static final double MOST = 1e12;

        void check(Check check) {
            check.token("name", name).between("value", value, -MOST, MOST);
        }
    }

    void check(Check check) {
        check.between("rows", rows, 1, Integer.MAX_VALUE)
                .each("offsets", offsets, MOST_RANGES, Range::check)
                .between("seed", seed, -MOST_SEEDS, MOST_SEEDS)
                .text("codeVersion", codeVersion, 64)
                .each("metrics", metrics, 64, Metric::check)
                .texts("notes", notes, 16, 256);
    }

    /** The value of a metric; null when it was not measured. */
    public @Nullable Double metric(String name) {
        return metrics.stream()
                .filter(metric -> metric.name().equals(name))
                .map(Metric::value)
                .findFirst()
                .orElse(null);
    }
}
