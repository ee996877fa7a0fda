package io.vitalog.infra.microbench;

import io.vitalog.domain.motivation.levels.LogCounts;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A play's score joins the 10,000 that its level has in logarithmic buckets, and is held against them. */
@State(Scope.Benchmark)
public class LevelScoresBenchmark extends HotPath {
    private static final int SCORES = 10_000;

    private LogCounts counts = scores(new Random(SEED));
    private double score = 1_234;

    @Benchmark
    public LogCounts addAScore() {
        return counts.plus(LogCounts.one(score));
    }

    @Benchmark
    public double scoreOfThe95thPercentile() {
        return counts.at(95);
    }

    @Benchmark
    public double percentileOfAScore() {
        return counts.percentOf(score);
    }

    /** Their logarithms are normally distributed about that of 1,100. */
    private static LogCounts scores(Random random) {
        LogCounts sum = LogCounts.NONE;
        for (int i = 0; i < SCORES; i++) {
            sum = sum.plus(LogCounts.one(Math.exp(7 + 0.6 * random.nextGaussian())));
        }
        return sum;
    }
}
