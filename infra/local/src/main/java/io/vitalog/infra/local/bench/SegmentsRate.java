package io.vitalog.infra.local.bench;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Hop;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.local.lag.LagReader;
import io.vitalog.infra.topics.TopicsAsCode;
import io.vitalog.streams.app.Concept;
import io.vitalog.streams.app.StreamsApp;
import io.vitalog.streams.app.StreamsSettings;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Times how fast one thread counts sessions that wait for it, and ranks the segments that they change. */
public final class SegmentsRate {
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Deployment deployment;
    private final int sessions;

    /**
     * What a thread achieves.
     *
     * @param perSecond sessions counted and ranked, on a machine that the broker shares
     * @param cpuUs processor time of the thread a session, in microseconds
     */
    public record Rate(double perSecond, double cpuUs) {}

    /** Beside the data of {@code running}. */
    public SegmentsRate(Deployment running, int sessions) {
        this.deployment = new Deployment(
                running.namespace() + "-bench-" + Long.toHexString(System.nanoTime() & 0xFFFFFF),
                1,
                running.partitions(),
                running.kafka(),
                running.mongodb());
        this.sessions = sessions;
    }

    /**
     * Sends a catalogue, users and their sessions, starts the application and times its last two thirds: it is warm by
     * then.
     *
     */
    public Rate measure(Path state) throws InterruptedException {
        TopicsAsCode.ensure(deployment, Map.of("VITALOG_REPLICATION", "1"));
        try (BenchSessions facts = new BenchSessions(deployment)) {
            facts.send(sessions);
        }
        StreamsSettings settings = StreamsSettings.from(Map.of()).local(state);
        try (StreamsApp _ = StreamsApp.start(List.of(Concept.SEGMENTS), deployment, settings)) {
            return rate();
        }
    }

    private Rate rate() throws InterruptedException {
        Hop hop = Hop.between(Topics.WELLNESS_SESSIONS, ReadModel.SEGMENTS, deployment)
                .getFirst();
        Hop first = new Hop(hop.group(), true, List.of(Topics.WELLNESS_SESSIONS), List.of(), Map.of());
        try (LagReader lags = new LagReader(deployment)) {
            long waiting = lags.distance(first);
            while (waiting > sessions - sessions / 3) {
                Thread.sleep(GLANCE);
                waiting = lags.distance(first);
            }
            long start = System.nanoTime();
            long cpuStart = threadCpuNs();
            while (lags.waiting(hop)) {
                Thread.sleep(GLANCE);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Rate(waiting / seconds, (threadCpuNs() - cpuStart) / 1e3 / waiting);
        }
    }

    private static long threadCpuNs() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo thread = threads.getThreadInfo(id);
            if (thread != null && thread.getThreadName().endsWith("-StreamThread-1")) {
                return threads.getThreadCpuTime(id);
            }
        }
        throw new IllegalStateException("no stream thread runs");
    }
}
