package io.vitalog.streams.segments;

import static io.vitalog.streams.app.Given.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.batch.Batch;
import io.vitalog.domain.segments.batch.History;
import io.vitalog.domain.segments.instructors.InstructorStanding;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.workouts.WorkoutEvent;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutRetired;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTopologyTest {
    private static final String YOGA = "18-25|Beginner|yoga";

    @TempDir
    private Path directory;

    private Live live;

    @BeforeEach
    void start() throws IOException {
        live = new Live(directory);
        live.send(workout("w-1", listed("yoga")));
        live.send(workout("w-2", listed("yoga")));
    }

    @AfterEach
    void stop() {
        live.close();
    }

    @Test
    void aUserWithoutASessionFindsWorkoutsInTheirSegments() {
        live.send(profile("2026-01-01T00:00:00Z", "18-25"));

        assertThat(live.rankings().keySet()).containsExactly("*|*|*", "*|*|yoga", "*|Beginner|yoga", YOGA);
        assertThat(ids(YOGA)).containsExactly("w-1", "w-2");
        assertThat(ranking(YOGA).members()).isOne();
        assertThat(ranking(YOGA).views()).isZero();
    }

    @Test
    void aThumbMovesAWorkout() {
        live.send(profile("2026-01-01T00:00:00Z", "18-25"));
        live.rankings();
        live.send(event("2026-02-01T00:00:00Z", new WorkoutRated("app", "t-1", "w-2", true, 0)));

        assertThat(ids(YOGA)).containsExactly("w-2", "w-1");
    }

    @Test
    void whatChangesNothingIsNotTold() {
        live.send(profile("2026-01-01T00:00:00Z", "18-25"));
        live.send(session("s-1", "2026-02-01T00:00:00Z", "w-1"));
        live.told();
        live.send(session("s-1", "2026-02-01T00:00:00Z", "w-1"));
        live.send(workout("w-1", listed("yoga")));
        live.send(session("s-2", "2026-02-01T00:00:00Z", "not in the catalogue"));

        assertThat(live.told()).isEmpty();
    }

    @Test
    void aSegmentThatNobodyIsInAnyLongerHasNoRanking() {
        Event<?> first = profile("2026-01-01T00:00:00Z", "18-25");
        live.send(first);
        live.rankings();
        live.send(event("2026-01-01T00:00:00Z", new ProfileChanged("app", null, of("26-35", "yoga"), 1)));

        assertThat(live.rankings().keySet())
                .containsExactly("*|*|*", "*|*|yoga", "*|Beginner|yoga", "26-35|Beginner|yoga");
    }

    @Test
    void aLateProfileMovesWhatWasDoneUnderIt() {
        live.send(profile("2026-01-01T00:00:00Z", "18-25"));
        live.send(session("s-1", "2026-02-01T00:00:00Z", "w-1"));
        live.send(session("s-2", "2026-04-01T00:00:00Z", "w-1"));
        live.rankings();
        live.send(profile("2026-03-01T00:00:00Z", "26-35"));
        live.rankings();

        assertThat(ranking(YOGA).views()).isOne();
        assertThat(ranking(YOGA).workouts().getFirst().sinceMs())
                .isEqualTo(Instant.parse("2026-02-01T00:00:00Z").toEpochMilli());
        assertThat(ranking("26-35|Beginner|yoga").views()).isOne();
        assertThat(ranking("*|Beginner|yoga").views()).isEqualTo(2);
    }

    @Test
    void aCatalogueChangeRanksTheSegmentsOfItsTypesAnew() {
        live.send(profile("2026-01-01T00:00:00Z", "18-25"));
        live.send(Event.of(
                "b",
                "/app",
                Instant.parse("2026-01-02T00:00:00Z"),
                "bob",
                new ProfileChanged("app", null, of("18-25", "boxing"), 0)));
        live.told();
        live.send(workout("w-1", new WorkoutRetired("app", 1)));
        live.send(workout("w-3", listed("yoga")));

        assertThat(live.told()).contains("*|*|yoga", "*|*|*").noneMatch(key -> key.endsWith("boxing"));
        assertThat(ids("*|*|yoga")).containsExactly("w-2", "w-3");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isWhatAPassOverHistoryGivesWhateverTheOrderOfArrival(long seed) throws IOException {
        List<Event<?>> facts = new ArrayList<>(Drawn.facts(new Random(seed), 150));
        History history = new History();
        facts.forEach(history::take);
        facts.addAll(facts.subList(0, 75));
        Collections.shuffle(facts, new Random(seed));

        try (Live shuffled = new Live(directory)) {
            facts.forEach(shuffled::send);

            assertThat(shuffled.rankings())
                    .isEqualTo(Batch.rankings(history.voices(), history.offers(), SegmentSettings.USUAL));
        }
    }

    @Test
    void anInstructorIsToldOfWhenTheirCountsChange() {
        live.send(workout("w-3", new WorkoutListed("app", "a workout", "hiit", null, null, "Bo", "i-1", null, 0)));
        assertThat(instructor("i-1").workouts()).isOne();
        for (int i = 10; i < 40; i++) {
            live.send(event("2026-02-01T00:00:%dZ".formatted(i), new SessionAbandoned("app", "s-" + i, "w-3", 0)));
        }
        InstructorStanding standing = instructor("i-1");

        assertThat(standing.abandons().count()).isEqualTo(30);
        assertThat(standing.abandons().rate()).isEqualTo(32 / 34.0);
        assertThat(standing.flagged()).isTrue();
        live.send(workout("w-3", new WorkoutRetired("app", 1)));
        assertThat(live.instructors()).isEmpty();
    }

    private InstructorStanding instructor(String id) {
        return Objects.requireNonNull(live.instructors().get(id), id);
    }

    private List<String> ids(String segment) {
        return ranking(segment).workouts().stream().map(Ranked::workoutId).toList();
    }

    private Ranking ranking(String segment) {
        live.told();
        return Objects.requireNonNull(live.rankings().get(segment), segment);
    }

    private static Event<?> profile(String time, String ages) {
        return event(time, new ProfileChanged("app", null, of(ages, "yoga"), 0));
    }

    private static Profile of(String ages, String type) {
        return new Profile(null, null, ages, null, null, null, "beginner", List.of(type), null, null, null, null, null);
    }

    private static Event<?> session(String id, String time, String workout) {
        return event(time, new SessionCompleted("app", id, workout, null, null, 600, null, null, 0));
    }

    private static WorkoutListed listed(String type) {
        return new WorkoutListed("app", "a workout", type, null, null, null, null, null, 0);
    }

    private static Event<?> workout(String id, WorkoutEvent fact) {
        return Event.of("w", "/app", Instant.parse("2026-01-01T00:00:00Z"), id, fact);
    }
}
