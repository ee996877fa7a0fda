package io.vitalog.domain.motivation.levels;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many scores lie in buckets whose bounds grow by a constant factor: any score is told within
 * {@link #RELATIVE_ERROR} of itself (C. Masson, J. E. Rim and H. K. Lee, "DDSketch", VLDB 2019). Counts can be added
 * and taken away in any sequence, and come out the same.
 *
 * @param zeros how many scores are zero
 * @param buckets counts by bucket: bucket i has the scores above factor^(i-1) up to factor^i; none is zero
 */
public record LogCounts(long zeros, SortedMap<Integer, Long> buckets) implements Scores {
    public static final double RELATIVE_ERROR = 0.005;
    public static final LogCounts NONE = new LogCounts(0, new TreeMap<>());
    /** Any two scores of a bucket differ by no more. */
    private static final double FACTOR = 1 + RELATIVE_ERROR;

    private static final double LOG_OF_FACTOR = StrictMath.log(FACTOR);

    /** One score, zero or more. */
    public static LogCounts one(double score) {
        if (score == 0) {
            return new LogCounts(1, new TreeMap<>());
        }
        return new LogCounts(0, new TreeMap<>(Map.of(bucket(score), 1L)));
    }

    /** The same taken away. */
    public LogCounts negated() {
        SortedMap<Integer, Long> negated = new TreeMap<>();
        buckets.forEach((bucket, count) -> negated.put(bucket, -count));
        return new LogCounts(-zeros, negated);
    }

    /** Both together. */
    public LogCounts plus(LogCounts other) {
        SortedMap<Integer, Long> sum = new TreeMap<>(buckets);
        other.buckets.forEach((bucket, count) -> {
            if (sum.merge(bucket, count, Long::sum) == 0) {
                sum.remove(bucket);
            }
        });
        return new LogCounts(zeros + other.zeros, sum);
    }

    /** How many scores there are. */
    public long size() {
        return zeros + buckets.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public double at(double percent) {
        double wanted = percent / 100 * size();
        double reached = zeros;
        if (wanted <= reached || buckets.isEmpty()) {
            return 0;
        }
        for (Map.Entry<Integer, Long> each : buckets.entrySet()) {
            if (reached + each.getValue() >= wanted) {
                double share = Math.max(0, wanted - reached) / each.getValue();
                double lower = bound(each.getKey() - 1);
                return lower + share * (bound(each.getKey()) - lower);
            }
            reached += each.getValue();
        }
        return bound(buckets.lastKey());
    }

    @Override
    public double percentOf(double score) {
        long size = size();
        if (size == 0) {
            return 0;
        }
        if (score == 0) {
            return 50.0 * zeros / size;
        }
        int bucket = bucket(score);
        double below = zeros;
        for (long count : buckets.headMap(bucket).values()) {
            below += count;
        }
        double lower = bound(bucket - 1);
        double share = Math.clamp((score - lower) / (bound(bucket) - lower), 0, 1);
        return 100 * (below + share * buckets.getOrDefault(bucket, 0L)) / size;
    }

    private static int bucket(double score) {
        return (int) Math.ceil(StrictMath.log(score) / LOG_OF_FACTOR);
    }

    private static double bound(int bucket) {
        return StrictMath.exp(bucket * LOG_OF_FACTOR);
    }
}
