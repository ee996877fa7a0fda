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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Times how fast one thread counts sessions that wait for it, and ranks the segments that they change. */
public final class SegmentsRate {
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Deployment deployment;
    private final int sessions;

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
     * @return sessions a second, ranked
     */
    public double measure(Path state) throws InterruptedException {
        TopicsAsCode.ensure(deployment, Map.of("VITALOG_REPLICATION", "1"));
        try (BenchSessions facts = new BenchSessions(deployment)) {
            facts.send(sessions);
        }
        StreamsSettings settings = StreamsSettings.from(Map.of()).local(state);
        try (StreamsApp _ = StreamsApp.start(List.of(Concept.SEGMENTS), deployment, settings)) {
            return rate();
        }
    }

    private double rate() throws InterruptedException {
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
            while (lags.waiting(hop)) {
                Thread.sleep(GLANCE);
            }
            return waiting / ((System.nanoTime() - start) / 1e9);
        }
    }
}
