package io.vitalog.infra.microbench;

import io.vitalog.domain.days.Day;
import io.vitalog.domain.days.folding.DayFold;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.placement.Contribution;
import io.vitalog.domain.placement.ContributionCodec;
import io.vitalog.domain.placement.Placement;
import io.vitalog.domain.placement.Placement.Placed;
import io.vitalog.domain.placement.ZoneHistory;
import io.vitalog.domain.readings.Chunks;
import io.vitalog.domain.readings.ReadingEvent;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A day that has a night, a summary, a run, heart rates every five seconds and the steps of each minute. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DayFoldBenchmark extends HotPath {
    private static final int DAY_S = 86_400;

    private List<byte[]> rows = day();
    private List<Contribution> contributions = read(rows);

    /** Each changed day costs this, and the next, once a commit. */
    @Benchmark
    public List<Contribution> readTheRows() {
        return read(rows);
    }

    @Benchmark
    public @Nullable Day foldTheDay() {
        return DayFold.of(Examples.USER, Examples.DATE, contributions);
    }

    private static List<Contribution> read(List<byte[]> rows) {
        return rows.stream().map(ContributionCodec::read).toList();
    }

    private static List<byte[]> day() {
        return Stream.of(
                        fact("night", Examples.MIDNIGHT, Examples.night()),
                        fact("summary", Examples.NOON, Examples.summary()),
                        fact("run", Examples.NOON, Examples.run()),
                        samples(Examples.heartRates(DAY_S / Examples.HEART_RATE_S)),
                        samples(Examples.steps(DAY_S / 60)))
                .flatMap(placed -> placed)
                .map(placed -> ContributionCodec.write(placed.contribution()))
                .toList();
    }

    private static Stream<Placed> fact(String factId, Instant time, Fact fact) {
        return Placement.of(factId, time, fact, ZoneHistory.EMPTY).stream();
    }

    private static Stream<Placed> samples(ReadingEvent series) {
        return Chunks.of(Examples.USER, Examples.MIDNIGHT, series).stream()
                .flatMap(part -> Placement.of(part.key(), part.samples(), ZoneHistory.EMPTY).stream());
    }
}
