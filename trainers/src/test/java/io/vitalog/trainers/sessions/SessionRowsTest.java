package io.vitalog.trainers.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.ActivityEvent.ActivityRetracted;
import io.vitalog.domain.activities.ActivityEvent.Zone;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ModelDigest;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.trainers.clusters.ClusterTrainer;
import io.vitalog.trainers.tables.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SessionRowsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Property(tries = 25)
    void comesToTheSameModelInAnyOrderWithRepeatedAndOutdatedVersions(
            @ForAll long shuffle, @ForAll @IntRange(min = 4, max = 1_500) int sessions) {
        List<Event<?>> once = new ArrayList<>();
        List<Event<?>> everything = new ArrayList<>();
        Random random = new Random(shuffle);
        for (int i = 0; i < sessions; i++) {
            Event<?> newest = completed(i, 1, 50 + 50 * random.nextDouble(), random.nextDouble());
            once.add(newest);
            everything.addAll(List.of(newest, newest, completed(i, 0, 1, 1), abandoned(i, 0)));
        }
        everything.add(completed(-1, 0, 100, 1));
        everything.add(abandoned(-1, 1));
        Collections.shuffle(everything, random);

        assertThat(digest(everything)).isEqualTo(digest(once));
    }

    @Test
    void sortsRowsByWhenTheyEndedAndThenByFactId() {
        List<Event<?>> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(event(NOON.plusSeconds(i % 4), session(i, 0, i, 0.5)));
        }
        List<Double> expected = events.stream()
                .sorted((one, other) -> one.time().equals(other.time())
                        ? one.factId().toString().compareTo(other.factId().toString())
                        : one.time().compareTo(other.time()))
                .map(event -> ((SessionCompleted) event.fact()).poseAccuracyPercent())
                .toList();

        Table table = rows(FeatureSet.YOGA, events).table(Window.ALL);

        for (int row = 0; row < expected.size(); row++) {
            assertThat(table.value(row, 0)).isEqualTo(expected.get(row));
        }
        assertThat(table.from()).isEqualTo(NOON);
        assertThat(table.until()).isEqualTo(NOON.plusSeconds(3));
    }

    @Test
    void keepsToTheWindow() {
        List<Event<?>> events = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            events.add(event(NOON.plusSeconds(i), session(i, 0, 90, 0.5)));
        }

        Table table = rows(FeatureSet.YOGA, events).table(new Window(NOON.plusSeconds(2), NOON.plusSeconds(5)));

        assertThat(table.rows()).isEqualTo(4);
        assertThat(table.from()).isEqualTo(NOON.plusSeconds(2));
    }

    @Test
    void takesASessionOfTheEpochForWhatItIs() {
        Event<?> old = event(Instant.EPOCH, session(1, 1, 90, 0.5));
        Event<?> older = event(Instant.EPOCH, session(1, 0, 10, 0.5));

        assertThat(rows(FeatureSet.YOGA, List.of(old, older)).table(Window.ALL).value(0, 0))
                .isEqualTo(90);
    }

    @Test
    void countsWhatTellsOfNoRow() {
        SessionRows rows = rows(
                FeatureSet.YOGA,
                List.of(
                        completed(1, 0, 90, 0.9),
                        abandoned(2, 0),
                        event(NOON, new SessionCompleted("app", "s-3", null, null, 0.9, 60, null, null, 0)),
                        event(NOON, new SessionStarted("app", "s-4", null, 0)),
                        ride(5, 0),
                        event(NOON, new ActivityRetracted("watch", "ride-6", 0))));

        assertThat(rows.table(Window.ALL).rows()).isEqualTo(1);
        assertThat(rows.without()).isEqualTo(4);
    }

    @Test
    void measuresAWorkoutAgainstTheUsersNewestBody() {
        List<Event<?>> events = new ArrayList<>(List.of(
                body(NOON.plusSeconds(9), "later", 200, 0),
                body(NOON.plusSeconds(9), "later", 180, 1),
                body(NOON, "sooner", 170, 5)));
        events.add(ride(1, 0));

        Table table = rows(FeatureSet.WORKOUT, events).table(Window.ALL);

        assertThat(table.row(0)).containsExactly(new double[] {135.0 / 180, 30, 0.75}, within(1e-12));
        assertThat(table.from()).isEqualTo(NOON.plusSeconds(1_900));
    }

    @Test
    void refusesAProfileAfterASession() {
        SessionRows rows = rows(FeatureSet.WORKOUT, List.of(ride(1, 0)));

        assertThatThrownBy(() -> rows.take(body(NOON, "late", 180, 0))).isInstanceOf(IllegalStateException.class);
    }

    private static String digest(List<Event<?>> events) {
        Table table = rows(FeatureSet.YOGA, events).table(Window.ALL);
        return ModelDigest.of(ClusterTrainer.train(table, 2, 42).model());
    }

    private static SessionRows rows(FeatureSet features, List<? extends Event<?>> events) {
        SessionRows rows = new SessionRows(features);
        events.forEach(rows::take);
        return rows;
    }

    private static Event<?> completed(int number, long revision, double accuracy, double engagement) {
        return event(NOON.plusSeconds(number % 7), session(number, revision, accuracy, engagement));
    }

    private static SessionCompleted session(int number, long revision, double accuracy, double engagement) {
        double durationS = 600 + number % 11 * 60;
        return new SessionCompleted("app", "s" + number, null, accuracy, engagement, durationS, null, null, revision);
    }

    private static Event<?> abandoned(int number, long revision) {
        return event(NOON, new SessionAbandoned("app", "s" + number, null, revision));
    }

    private static Event<?> ride(int number, long revision) {
        List<Zone> zones = List.of(new Zone("easy", 30.0, 90.0, 7.5), new Zone("hard", 90.0, null, 22.5));
        return event(
                NOON,
                new ActivityRecorded(
                        "watch",
                        "ride-" + number,
                        "ride",
                        null,
                        1_900,
                        1_800.0,
                        null,
                        null,
                        null,
                        135.0,
                        null,
                        null,
                        zones,
                        null,
                        null,
                        null,
                        null,
                        revision));
    }

    private static Event<?> body(Instant time, String key, double heartRateMax, long revision) {
        Profile profile =
                new Profile(null, null, null, null, null, null, null, null, null, heartRateMax, null, null, null);
        return event(time, new ProfileChanged("app", key, profile, revision));
    }

    private static Event<?> event(Instant time, Fact fact) {
        return Event.of("id", "/test", time, "ann", fact);
    }
}
