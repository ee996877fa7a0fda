package io.vitalog.infra.devices.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.feedback.FeedbackEvent.WorkoutRated;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.Export;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColdstartImporterTest {
    private static final String SESSIONS = "session_id,user_id,workout_id,completed,timestamp";
    private static final String THUMBS = "feedback_id,session_id,user_id,workout_id,liked,feedback_time";
    private static final Instant MARCH = Instant.parse("2025-03-05T06:32:41.016619Z");

    @TempDir
    Path directory;

    private final Collected collected = new Collected();

    @BeforeEach
    void writeFiles() throws IOException {
        new Export(directory)
                .file(
                        "augmented_workouts.json",
                        "[{\"workout_id\": \"w220\", \"title\": \"Walk\", \"workout_type\": \"Walking\","
                                + " \"duration\": 30}]")
                .file(
                        "users.csv",
                        "user_id,age_group,fitness_level,preferred_types",
                        "1,18-25,Beginner,\"walking,Cycling,walking\"",
                        "2,66+,Advanced,",
                        "3,20-30,Advanced,yoga",
                        "4,18-25,Expert,yoga",
                        "2,66+,Advanced,yoga")
                .file("sessions.csv", SESSIONS)
                .file("feedback.csv", THUMBS);
    }

    @Test
    void registersUsersWithWhatASegmentTakes() throws IOException {
        ImportSummary summary = run();

        assertThat(collected.eventsOf(UserRegistered.class))
                .extracting(Event::subject)
                .containsExactly("recommender-1", "recommender-2");
        assertThat(collected.facts(UserRegistered.class).getFirst().profile()).satisfies(profile -> {
            assertThat(profile.ageGroup()).isEqualTo("18-25");
            assertThat(profile.fitnessLevel()).isEqualTo("beginner");
            assertThat(profile.preferredTypes()).isEqualTo(List.of("walking", "cycling"));
        });
        assertThat(summary.skipped().keySet())
                .containsExactlyInAnyOrder(Skip.MALFORMED_FIELD, Skip.OUT_OF_RANGE, Skip.REPEATED);
    }

    @Test
    void aSessionIsCompletedOrAbandonedAtItsOwnTime() throws IOException {
        file(
                "sessions.csv",
                SESSIONS,
                "1001,1,220,1,2025-03-05T06:32:41.016619",
                "1002,1,w220,0,2025-03-05 06:32:41.016619");
        run();

        assertThat(collected.facts(SessionCompleted.class))
                .containsExactly(new SessionCompleted(
                        "recommender", "1001", "recommender:w220", null, null, 1_800, null, null, 0));
        assertThat(collected.facts(SessionStarted.class))
                .containsExactly(new SessionStarted("recommender", "1002", "recommender:w220", 0));
        assertThat(collected.facts(SessionAbandoned.class))
                .containsExactly(new SessionAbandoned("recommender", "1002", "recommender:w220", 0));
        assertThat(collected.eventsOf(SessionCompleted.class).getFirst().time()).isEqualTo(MARCH);
        assertThat(collected.eventsOf(SessionAbandoned.class).getFirst().time()).isEqualTo(MARCH);
    }

    @Test
    void aThumbIsUpOrDown() throws IOException {
        file("feedback.csv", THUMBS, "1,14551,1,220,1,2025-04-06T15:24:41Z", "2,14552,1,220,0,2025-04-06T15:24:41Z");
        run();

        assertThat(collected.facts(WorkoutRated.class))
                .containsExactly(
                        new WorkoutRated("recommender", "1", "recommender:w220", true, 0),
                        new WorkoutRated("recommender", "2", "recommender:w220", false, 0));
    }

    @Test
    void whatCannotBeTakenIsCountedWithItsCause() throws IOException {
        file(
                "sessions.csv",
                SESSIONS,
                "1,9,220,1,2025-03-05T06:32:41",
                "2,1,9,1,2025-03-05T06:32:41",
                "3,1,220,yes,2025-03-05T06:32:41",
                "4,1,220,1,yesterday",
                "5,1,220,1,1999-12-31T23:59:59",
                "6,1,220,1",
                "7,1,220,1,2025-03-05T06:32:41",
                "7,1,220,0,2025-03-06T06:32:41");
        ImportSummary summary = run();

        assertThat(collected.facts(SessionCompleted.class)).hasSize(1);
        assertThat(collected.facts(SessionAbandoned.class)).isEmpty();
        assertThat(summary.skipped().keySet())
                .contains(
                        Skip.UNKNOWN_USER,
                        Skip.UNKNOWN_WORKOUT,
                        Skip.MALFORMED_TIME,
                        Skip.WRONG_FIELD_COUNT,
                        Skip.REPEATED);
        assertThat(summary.skipped(Skip.OUT_OF_RANGE).count()).isEqualTo(2);
        assertThat(summary.skipped(Skip.MALFORMED_FIELD).count()).isEqualTo(2);
    }

    @Test
    void allFourFilesMustBeThere() throws IOException {
        Files.delete(directory.resolve("feedback.csv"));

        assertThatThrownBy(this::run).isInstanceOf(NothingToImport.class).hasMessageContaining("no feedback.csv");
    }

    private void file(String name, String... lines) throws IOException {
        new Export(directory).file(name, lines);
    }

    private ImportSummary run() throws IOException {
        ImportOptions options = ImportOptions.of(directory);
        return Import.run(new ColdstartImporter(options), options, collected, ImportListener.NONE);
    }
}
