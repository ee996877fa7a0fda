package io.vitalog.infra.microbench;

import io.vitalog.domain.days.Day;
import io.vitalog.domain.days.folding.DayFold;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.placement.Contribution;
import io.vitalog.domain.placement.ContributionCodec;
import io.vitalog.domain.placement.DayChange;
import io.vitalog.domain.placement.DayLedger;
import io.vitalog.domain.placement.Placement;
import io.vitalog.domain.placement.Placement.Placed;
import io.vitalog.domain.placement.ZoneHistory;
import io.vitalog.domain.readings.Chunks;
import io.vitalog.domain.readings.ReadingEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A run comes into a day that has a night, a summary, heart rates every five seconds and the steps of each minute. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DayFoldBenchmark extends HotPath {
    private static final int DAY_S = 86_400;

    private DayLedger before = day();
    private DayChange run =
            fact("run", Examples.NOON, Examples.run()).findFirst().orElseThrow();
    private DayLedger after = Objects.requireNonNull(before.after(run));
    private List<Contribution> contributions = after.contributions();

    /** Each fact costs this. */
    @Benchmark
    public @Nullable DayLedger addAFact() {
        return before.after(run);
    }

    /** Each changed day costs this, and the next, once a commit. */
    @Benchmark
    public List<Contribution> readTheLedger() {
        return after.contributions();
    }

    @Benchmark
    public @Nullable Day foldTheDay() {
        return DayFold.of(Examples.USER, Examples.DATE, contributions);
    }

    private static DayLedger day() {
        return Stream.of(
                        fact("night", Examples.MIDNIGHT, Examples.night()),
                        fact("summary", Examples.NOON, Examples.summary()),
                        samples(Examples.heartRates(DAY_S / Examples.HEART_RATE_S)),
                        samples(Examples.steps(DAY_S / 60)))
                .flatMap(changes -> changes)
                .reduce(
                        DayLedger.EMPTY,
                        (ledger, change) -> Objects.requireNonNull(ledger.after(change)),
                        (_, ledger) -> ledger);
    }

    private static Stream<DayChange> fact(String factId, Instant time, Fact fact) {
        return Placement.of(factId, time, fact, ZoneHistory.EMPTY).stream().map(DayFoldBenchmark::change);
    }

    private static Stream<DayChange> samples(ReadingEvent series) {
        return Chunks.of(Examples.USER, Examples.MIDNIGHT, series).stream()
                .flatMap(part -> Placement.of(part.key(), part.samples(), ZoneHistory.EMPTY).stream())
                .map(DayFoldBenchmark::change);
    }

    private static DayChange change(Placed placed) {
        return new DayChange(placed.date(), placed.id(), ContributionCodec.write(placed.contribution()));
    }
}
