package io.vitalog.streams.insights;

import static io.vitalog.streams.app.Given.event;
import static io.vitalog.streams.insights.Scored.activated;
import static io.vitalog.streams.insights.Scored.trained;
import static io.vitalog.streams.insights.Scored.trainedOnWorkouts;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.ActivityEvent.Zone;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class InsightsTopologyTest {
    private static final String YOGA = "sessions-yoga";
    private static final List<Topic> DERIVED =
            List.of(Topics.SESSION_INSIGHTS, Topics.CLUSTER_STATE, Topics.INSIGHT_GENERATIONS);

    @TempDir
    private Path directory;

    private Scored scored;

    @BeforeEach
    void start() throws IOException {
        scored = new Scored(directory);
    }

    @AfterEach
    void stop() {
        scored.close();
    }

    @Test
    void aSessionIsScoredByTheModelInUse() {
        use(1, 1);
        Event<?> session = session("s-1", "2026-03-14T08:00:00Z", 97, 50, 0.9);
        scored.send(session);

        JsonNode insight = insight(1, session);
        assertThat(insight.get("sessionId").asString()).isEqualTo("s-1");
        assertThat(insight.get("cluster").asString()).isEqualTo("high");
        assertThat(insight.get("value").asDouble()).isEqualTo(87.3);
        assertThat(insight.get("percentile").asDouble()).isEqualTo(68.25);
        // Scaled 0.9, 0.75, 0.8: to (1,1,1) and to (0,0,0).
        double distance = Math.sqrt(0.1 * 0.1 + 0.25 * 0.25 + 0.2 * 0.2);
        assertThat(insight.get("distance").asDouble()).isCloseTo(distance, within());
        assertThat(insight.get("margin").asDouble()).isCloseTo(Math.sqrt(0.81 + 0.5625 + 0.64) - distance, within());
        assertThat(insight.get("version").asInt()).isEqualTo(1);
        assertThat(insight.has("trend")).isFalse();
        assertThat(scored.table(Topics.CLUSTER_STATE))
                .containsOnlyKeys("yoga-1|high")
                .containsValue("{\"kind\":\"yoga\",\"version\":1,\"generation\":1,\"cluster\":\"high\",\"count\":1,"
                        + "\"sums\":[900000,750000,800000],\"squares\":[810000,562500,640000]}");
    }

    @Test
    void aLateSessionChangesTheTrendOfTheTenAfterIt() {
        use(1, 1);
        List<Event<?>> sessions = new ArrayList<>();
        for (int day = 10; day < 25; day++) {
            sessions.add(session("s-" + day, "2026-03-%dT08:00:00Z".formatted(day), 80, 30, 0.75));
        }
        sessions.forEach(scored::send);
        scored.send(session("late", "2026-03-09T08:00:00Z", 100, 30, 1));

        assertThat(insight(1, sessions.getFirst()).at("/trend/mean").asDouble()).isEqualTo(100);
        assertThat(insight(1, sessions.getFirst()).at("/trend/change").asDouble())
                .isEqualTo(-40);
        assertThat(insight(1, sessions.get(9)).at("/trend/mean").asDouble()).isEqualTo(64);
        assertThat(insight(1, sessions.get(9)).at("/trend/sessions").asInt()).isEqualTo(10);
        assertThat(insight(1, sessions.get(10)).at("/trend/mean").asDouble()).isEqualTo(60);
    }

    @Test
    void correctionsMoveAndAbandonedSessionsLeave() {
        use(1, 1);
        scored.send(session("s-1", "2026-03-14T08:00:00Z", 100, 60, 1));
        scored.send(event("2026-03-14T09:00:00Z", completed("s-1", 70, 20, 0.5, 1)));

        assertThat(scored.table(Topics.CLUSTER_STATE)).containsOnlyKeys("yoga-1|moderate");
        assertThat(scored.table(Topics.SESSION_INSIGHTS)).hasSize(1);

        scored.send(event("2026-03-14T09:00:00Z", new SessionAbandoned("app", "s-1", null, 2)));

        assertThat(scored.table(Topics.CLUSTER_STATE)).isEmpty();
        assertThat(scored.table(Topics.SESSION_INSIGHTS)).isEmpty();
    }

    @Test
    void aModelThatIsPutToUseScoresThePastBesideTheOneBefore() {
        use(1, 1);
        Event<?> session = session("s-1", "2026-03-14T08:00:00Z", 83, 40, 0.7);
        scored.send(session);
        use(2, 0.6);

        assertThat(insight(1, session).get("cluster").asString()).isEqualTo("moderate");
        assertThat(insight(2, session).get("cluster").asString()).isEqualTo("high");
        assertThat(scored.table(Topics.INSIGHT_GENERATIONS))
                .containsEntry(
                        "yoga-2|0",
                        "{\"kind\":\"yoga\",\"version\":2,\"generation\":2,\"partition\":0,\"partitions\":1}");

        scored.send(activated(YOGA, 1, 3));
        scored.look();

        assertThat(scored.table(Topics.SESSION_INSIGHTS))
                .as("what is new comes before the old one goes")
                .hasSize(3);

        scored.look();
        scored.look();

        assertThat(scored.table(Topics.SESSION_INSIGHTS)).hasSize(2);
        assertThat(insight(3, session).get("version").asInt()).isEqualTo(1);
        assertThat(scored.table(Topics.INSIGHT_GENERATIONS)).containsOnlyKeys("yoga-2|0", "yoga-3|0");
        assertThat(scored.table(Topics.CLUSTER_STATE)).containsOnlyKeys("yoga-2|high", "yoga-3|moderate");
    }

    @Test
    void aGreaterGreatestHeartRateMakesPastWorkoutsLighter() {
        scored.send(trainedOnWorkouts());
        scored.send(activated("sessions-workout", 1, 1));
        scored.look();
        scored.send(workout(0));
        assertThat(scored.table(Topics.SESSION_INSIGHTS))
                .as("nobody knows the greatest heart rate")
                .isEmpty();

        scored.send(profile("2026-01-01T00:00:00Z", 170.0));
        JsonNode insight = workoutInsight();
        assertThat(insight.at("/features/heartRateIntensity").asDouble()).isEqualTo(0.9);
        assertThat(insight.at("/features/activeZoneShare").asDouble()).isEqualTo(0.75);
        assertThat(insight.get("sport").asString()).isEqualTo("run");
        assertThat(insight.get("time").asString()).as("its end").isEqualTo("2026-03-14T09:00:00Z");

        scored.send(profile("2026-02-01T00:00:00Z", 204.0));
        assertThat(workoutInsight().at("/features/heartRateIntensity").asDouble())
                .isEqualTo(0.75);
        scored.send(profile("2025-02-01T00:00:00Z", 150.0));
        assertThat(workoutInsight().at("/features/heartRateIntensity").asDouble())
                .isEqualTo(0.75);
    }

    @Test
    void factsAndModelsInAnyOrderAndAgainComeToTheSame() throws IOException {
        List<Event<?>> history = history();
        SortedMap<String, String> inOrder = scored.tables(history, DERIVED);
        assertThat(inOrder).hasSizeGreaterThan(50);

        for (int seed = 1; seed <= 4; seed++) {
            stop();
            start();
            List<Event<?>> mixed = new ArrayList<>(history);
            mixed.addAll(history);
            Collections.shuffle(mixed, new Random(seed));
            assertThat(scored.tables(mixed, DERIVED)).as("seed " + seed).isEqualTo(inOrder);
        }
    }

    private static List<Event<?>> history() {
        List<Event<?>> events = new ArrayList<>();
        Random random = new Random(5);
        for (int number = 0; number < 30; number++) {
            String time = "2026-03-%02dT%02d:00:00Z".formatted(1 + random.nextInt(28), random.nextInt(24));
            double accuracy = 70 + random.nextInt(30);
            int minutes = 20 + random.nextInt(40);
            double engagement = 0.5 + random.nextInt(50) / 100.0;
            events.add(event(time, completed("s-" + number, accuracy, minutes, engagement, 0)));
            if (number % 5 == 0) {
                events.add(event(time, completed("s-" + number, accuracy - 1, minutes, engagement, 1)));
            }
            if (number % 7 == 0) {
                events.add(event(time, new SessionAbandoned("app", "s-" + number, null, 2)));
            }
        }
        events.add(workout(0));
        events.add(profile("2026-01-01T00:00:00Z", 170.0));
        events.add(profile("2026-02-01T00:00:00Z", 190.0));
        events.add(trained(1, 1));
        events.add(trained(2, 0.6));
        events.add(activated(YOGA, 1, 1));
        events.add(activated(YOGA, 2, 2));
        events.add(activated(YOGA, 1, 3));
        events.add(trainedOnWorkouts());
        events.add(activated("sessions-workout", 1, 1));
        return events;
    }

    private void use(int version, double high) {
        scored.send(trained(version, high));
        scored.send(activated(YOGA, version, version));
        scored.look();
    }

    private JsonNode insight(int generation, Event<?> session) {
        return scored.insight("u-1|yoga-" + generation + "|" + session.factId());
    }

    private JsonNode workoutInsight() {
        return scored.insight("u-1|workout-1|" + workout(0).factId());
    }

    private static Event<?> session(String id, String time, double accuracy, double minutes, double engagement) {
        return event(time, completed(id, accuracy, minutes, engagement, 0));
    }

    private static SessionCompleted completed(
            String id, double accuracy, double minutes, double engagement, long revision) {
        return new SessionCompleted("app", id, null, accuracy, engagement, minutes * 60, null, null, revision);
    }

    private static Event<?> profile(String time, double heartRateMaxBpm) {
        Profile profile =
                new Profile(null, null, null, null, null, null, null, null, null, heartRateMaxBpm, null, null, null);
        return event(time, new ProfileChanged("app", "p/" + time, profile, 0));
    }

    private static Event<?> workout(long revision) {
        List<Zone> zones = List.of(new Zone("rest", 30.0, 85.0, 15), new Zone("work", 103.0, 220.0, 45));
        return event(
                "2026-03-14T08:00:00Z",
                new ActivityRecorded(
                        "garmin", "run-1", "run", null, 3_600, null, null, null, null, 153.0, null, null, zones, null,
                        null, null, null, revision));
    }

    private static Offset<Double> within() {
        return Assertions.within(1e-6);
    }
}
