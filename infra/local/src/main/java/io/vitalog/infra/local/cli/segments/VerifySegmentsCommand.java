package io.vitalog.infra.local.cli.segments;

import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.batch.Batch;
import io.vitalog.domain.segments.batch.Differences;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.cli.options.Bars;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.query.broker.Broker;
import io.vitalog.query.positions.Positions;
import io.vitalog.query.segments.Rankings;
import io.vitalog.query.store.Store;
import io.vitalog.trainers.replay.Replay;
import io.vitalog.trainers.segments.SegmentHistory;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes every ranking from history in one pass and compares it with the one that is served. */
@Command(
        name = "verify",
        description = "Compute every ranking from history in one pass, and compare it with the one that is served:"
                + " which segments differ. Wait until nothing is behind first, and let nobody write meanwhile.",
        mixinStandardHelpOptions = true)
final class VerifySegmentsCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;

    @Mixin
    private StackOptions options = new StackOptions();

    @Override
    public Integer call() throws InterruptedException {
        Deployment deployment = options.running().deployment();
        CaughtUp.await(deployment);
        SegmentHistory history = read(deployment);
        Map<String, Ranking> served = served(deployment);
        Map<String, Ranking> expected =
                Batch.rankings(history.facts().voices(), history.facts().offers(), settings(served));
        List<String> differences = Differences.between(expected, served);
        PrintWriter out = options.out();
        differences.forEach(out::println);
        out.printf(
                "%,d segments of %,d events, %,d different%n",
                expected.size(), history.count().events(), differences.size());
        out.flush();
        return differences.isEmpty() ? 0 : DIFFERENT;
    }

    private static SegmentHistory read(Deployment deployment) {
        try (Replay replay = Replay.of(deployment)) {
            return Bars.whileReading(progress -> SegmentHistory.read(replay, progress));
        }
    }

    private static Map<String, Ranking> served(Deployment deployment) {
        try (Broker broker = new Broker(deployment);
                Store store = Store.open(deployment, new Positions(broker, deployment))) {
            return Objects.requireNonNull(
                    new Rankings(store).all().collectMap(Ranking::segment).block());
        }
    }

    /** Those that the rankings tell; a ranking that tells others differs. */
    private static SegmentSettings settings(Map<String, Ranking> served) {
        return served.values().stream().findFirst().map(Ranking::settings).orElse(SegmentSettings.USUAL);
    }
}
