package io.vitalog.query.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.insights.Insight.Scorer;
import io.vitalog.query.app.EventReader.Seen;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time limit ends a test whose event never comes; nothing else depends on time. */
@Timeout(60)
class LiveTest {
    private final InsightScene scene = new InsightScene();
    private final Scorer yoga = scene.serve(FeatureSet.YOGA, 1, 1);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aNewFollowerIsToldWhatHappensFromNowOn() throws IOException {
        score("ann", "before");
        scene.reach();

        try (EventReader events = follow("ann")) {
            Seen began = events.next();
            score("bob", "other");
            Insight insight = score("ann", "after");
            scene.reach();
            Seen told = events.next();

            assertThat(events.type()).startsWith("text/event-stream");
            assertThat(began).isEqualTo(new Seen("0001-0000000000000000.yoga-1", "", ""));
            assertThat(told.id()).isEqualTo("0001-0000000000000002.yoga-1");
            assertThat(told.name()).isEqualTo("insight");
            assertThat(Json.MAPPER.readTree(told.data())).isEqualTo(scene.json("/v1/insights/" + insight.insightId()));
        }
    }

    @Test
    void aFollowerThatComesBackIsToldAllSinceOnceInSequence() throws IOException {
        Scorer next = scene.train(FeatureSet.YOGA, 2, 2);
        for (int i = 0; i < 200; i++) {
            score("ann", "s" + i);
            scene.score(next, "ann", "s" + i, "2026-04-01T07:00:00Z", 95, 45, 0.9);
        }
        scene.reach();

        try (EventReader events = follow("ann", "Last-Event-ID", "0001-0000000000000002.yoga-1")) {
            assertThat(sessions(events, 198)).startsWith("s2", "s3").endsWith("s199");
            score("ann", "new");
            scene.reach();
            assertThat(sessions(events, 1)).containsExactly("new");
        }
    }

    @Test
    void whatIsWrittenOutOfSequenceWaitsForWhatComesBefore() throws IOException {
        score("ann", "s0");
        Insight late = score("ann", "late");
        scene.store.put(late, InsightScene.order(2));
        scene.reach(1);

        try (EventReader events = follow("ann", "Last-Event-ID", "0000-0000000000000000.yoga-1")) {
            assertThat(sessions(events, 1)).containsExactly("s0");
            Insight first = score("ann", "first");
            scene.store.put(first, InsightScene.order(1));
            scene.reach(3);
            assertThat(sessions(events, 2)).containsExactly("first", "late");
        }
    }

    @Test
    void anInsightThatChangesIsToldAgain() throws IOException {
        Insight insight = score("ann", "s");
        scene.reach();

        try (EventReader events = follow("ann")) {
            events.next();
            scene.put(insight);
            scene.reach();
            assertThat(events.next().data()).contains(insight.insightId());
        }
    }

    @Test
    void aSwitchOfGenerationsIsAReset() throws IOException {
        score("ann", "s");
        scene.reach();
        Scorer next = scene.train(FeatureSet.YOGA, 2, 2);
        scene.activate(next, 3);

        try (EventReader events = follow("ann")) {
            String began = events.next().id();
            scene.score(next, "ann", "s", "2026-04-01T07:00:00Z", 95, 45, 0.9);
            scene.reach();
            scene.complete(next, 3);
            Seen reset = events.next();
            scene.score(next, "ann", "t", "2026-04-02T07:00:00Z", 95, 45, 0.9);
            scene.reach();

            assertThat(reset.name()).isEqualTo("reset");
            assertThat(reset.id()).isEqualTo("0001-0000000000000001.yoga-2");
            assertThat(reset.data())
                    .isEqualTo("{\"serving\":[{\"kind\":\"yoga\",\"modelId\":\"sessions-yoga/2\",\"generation\":2}]}");
            assertThat(sessions(events, 1)).containsExactly("t");
            try (EventReader late = follow("ann", "Last-Event-ID", began)) {
                assertThat(late.next().name()).isEqualTo("reset");
            }
        }
    }

    @Test
    void aLogMadeAnewIsAReset() throws IOException {
        score("ann", "s");
        scene.reach();

        try (EventReader events = follow("ann", "Last-Event-ID", "0007-0000000000000002.yoga-1")) {
            Seen reset = events.next();

            assertThat(reset.name()).isEqualTo("reset");
            assertThat(reset.id()).isEqualTo("0001-0000000000000000.yoga-1");
        }
    }

    @Test
    void aFollowerBeforeTheFirstModelIsToldOfIt() throws IOException {
        try (InsightScene empty = new InsightScene()) {
            empty.know("ann");
            try (EventReader events = EventReader.open(empty.address().resolve("/v1/users/ann/insights/live"))) {
                assertThat(events.next().id()).isEqualTo("0000-0000000000000000");
                Scorer first = empty.serve(FeatureSet.YOGA, 1, 1);
                Seen reset = events.next();
                empty.score(first, "ann", "s", "2026-04-01T07:00:00Z", 95, 45, 0.9);
                empty.reach();

                assertThat(reset.id()).isEqualTo("0000-0000000000000000.yoga-1");
                assertThat(sessions(events, 1)).containsExactly("s");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0001-00000000000003e8.YOGA", "0001-3e8", "0001-00000000000003E8", "x"})
    void aPositionThatIsNoneIsRefused(String id) {
        scene.know("ann");

        HttpResponse<String> refused = scene.get("/v1/users/ann/insights/live", "Last-Event-ID", id);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(TestApi.json(refused).get("code").asString()).isEqualTo("bad-position");
    }

    @Test
    void nobodyIsFollowedWhomNobodyKnows() {
        assertThat(scene.get("/v1/users/nobody/insights/live").statusCode()).isEqualTo(404);
    }

    private Insight score(String user, String session) {
        return scene.score(yoga, user, session, "2026-04-01T07:00:00Z", 95, 45, 0.9);
    }

    private EventReader follow(String user, String... headers) {
        scene.know(user);
        return EventReader.open(scene.address().resolve("/v1/users/" + user + "/insights/live"), headers);
    }

    private static List<String> sessions(EventReader events, int count) throws IOException {
        List<String> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sessions.add(
                    Json.MAPPER.readTree(events.next().data()).get("sessionId").asString());
        }
        return sessions;
    }
}
