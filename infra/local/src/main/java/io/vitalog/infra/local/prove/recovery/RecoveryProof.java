package io.vitalog.infra.local.prove.recovery;

import io.vitalog.infra.local.prove.faults.Part;
import io.vitalog.infra.local.prove.stack.NotRecovered;
import io.vitalog.infra.local.prove.stack.Recovery;
import io.vitalog.infra.local.prove.stack.SplitStack;
import io.vitalog.infra.local.served.ServedApi;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Kills streams after so many facts, one of two and then both, and measures when new facts are served again. Exactly
 * once deletes what a killed process kept, so all of it comes back from the broker, unless the other one has a copy.
 */
public final class RecoveryProof implements AutoCloseable {
    /** More often would take from who recovers what it measures. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final RecoveryPlan plan;
    private final SplitStack stack;
    private final HeartRates heartRates;
    private final Probes probes;
    private final Consumer<String> progress;
    private final List<Restored> restored = new ArrayList<>();

    /** In {@code directory}, which is empty, with processes of {@code mainClass}. */
    public RecoveryProof(RecoveryPlan plan, Path directory, String mainClass, Consumer<String> progress) {
        this.plan = plan;
        this.stack = new SplitStack(directory, mainClass, plan.standbys());
        this.heartRates = new HeartRates(stack.deployment());
        this.probes = new Probes(stack.deployment());
        this.progress = progress;
    }

    /**
     * Runs it and kills all its processes.
     *
     * @throws NotRecovered when something does not come back within 10 minutes
     */
    public List<Restored> run() throws IOException, InterruptedException {
        try {
            progress.accept("starting broker and store, two streams, two projections, the API");
            stack.start();
            probes.step();
            Recovery.await(stack);
            for (int facts : plan.facts()) {
                heartRates.fillTo(
                        facts,
                        sent -> progress.accept(String.format(Locale.ROOT, "%,d facts of %,d sent", sent, facts)));
                progress.accept(String.format(Locale.ROOT, "%,d facts sent, waiting until all are served", facts));
                Recovery.await(stack);
                strike(facts, List.of(Part.STREAMS_1));
                stack.restart(Part.STREAMS_1);
                Recovery.await(stack);
                strike(facts, List.of(Part.STREAMS_1, Part.STREAMS_2));
            }
            return List.copyOf(restored);
        } finally {
            stack.close();
        }
    }

    private void strike(int facts, List<Part> parts) throws IOException, InterruptedException {
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> trickle = heartRates.trickle(enough);
        Restored back = struck(facts, parts);
        enough.set(true);
        trickle.join();
        restored.add(back);
        progress.accept(String.format(
                Locale.ROOT,
                "first served after %.1f s, all after %.1f s, caught up after %.1f s",
                back.firstS(),
                back.everyS(),
                back.caughtUpS()));
    }

    private Restored struck(int facts, List<Part> parts) throws IOException, InterruptedException {
        progress.accept("kill -9 of " + parts);
        long strike = System.nanoTime();
        parts.forEach(stack::kill);
        if (parts.size() > 1) {
            for (Part part : parts) {
                stack.restart(part);
            }
        }
        probes.step();
        double first = untilSeen(1, strike);
        double every = untilSeen(probes.all(), strike);
        Recovery.await(stack);
        return new Restored(facts, parts, first, every, seconds(strike));
    }

    private double untilSeen(int least, long strike) throws InterruptedException {
        try (ServedApi api = stack.api()) {
            while (probes.seen(api) < least) {
                stack.requireRunning();
                if (System.nanoTime() - strike > Recovery.LONGEST.toNanos()) {
                    throw new NotRecovered(
                            "after " + Recovery.LONGEST.toMinutes() + " minutes new facts are not served");
                }
                Thread.sleep(LOOK_AGAIN);
            }
            return seconds(strike);
        }
    }

    private static double seconds(long since) {
        return Math.round((System.nanoTime() - since) / 1e8) / 10.0;
    }

    /** Kills all processes; for who breaks it off. */
    @Override
    public void close() {
        stack.close();
    }
}
