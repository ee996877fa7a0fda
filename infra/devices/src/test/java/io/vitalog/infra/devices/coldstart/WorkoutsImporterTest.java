package io.vitalog.infra.devices.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.Export;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkoutsImporterTest {
    private static final String YOGA = """
            {"workout_id": "w123", "title": "30-Minute Gentle Yoga Flow", "instructor": "Alex Morgan",
            "instructor_id": "i10", "workout_type": "Yoga", "fitness_level": "Beginner", "duration": 30,
            "tags": ["calm", "stretch", "Low impact", "calm"]}""";

    @TempDir
    Path directory;

    private final Collected collected = new Collected();

    @Test
    void listsAWorkoutAsTheRecommenderDescribesIt() throws IOException {
        ImportSummary summary = run("[" + YOGA + "]");

        assertThat(summary.skipped()).isEmpty();
        assertThat(summary.users()).isZero();
        assertThat(collected.refused()).isEmpty();
        assertThat(collected.events()).extracting(Event::subject).containsExactly("recommender:w123");
        assertThat(collected.facts(WorkoutListed.class))
                .containsExactly(new WorkoutListed(
                        "recommender",
                        "30-Minute Gentle Yoga Flow",
                        "yoga",
                        "beginner",
                        30.0,
                        "Alex Morgan",
                        "i10",
                        List.of("calm", "stretch", "low-impact"),
                        0));
    }

    @Test
    void takesIdsThatAreNumbersAndWorkoutsOfWhichLittleIsKnown() throws IOException {
        run("[{\"workout_id\": 357, \"title\": \"Bags\", \"workout_type\": \"boxing\", \"fitness_level\": null}]");

        assertThat(collected.events()).extracting(Event::subject).containsExactly("recommender:357");
        assertThat(collected.facts(WorkoutListed.class))
                .containsExactly(new WorkoutListed("recommender", "Bags", "boxing", null, null, null, null, null, 0));
    }

    @Test
    void takesWhatStandsBeforeACommaTooMany() throws IOException {
        ImportSummary summary = run("[" + YOGA + ",]");

        assertThat(collected.facts(WorkoutListed.class)).hasSize(1);
        assertThat(summary.skipped()).containsOnlyKeys(Skip.NOT_JSON);
    }

    @Test
    void skipsAWorkoutThatCannotBeListed() throws IOException {
        ImportSummary summary = run(
                "[{\"title\": \"x\", \"workout_type\": \"y\"},",
                "{\"workout_id\": \"a b\", \"title\": \"x\", \"workout_type\": \"y\"},",
                "{\"workout_id\": 1, \"title\": \"x\", \"workout_type\": \"y\", \"duration\": \"long\"},",
                "{\"workout_id\": 1, \"title\": \"x\", \"workout_type\": \"y\", \"fitness_level\": \"Expert\"}]");

        assertThat(summary.skipped().keySet())
                .containsExactlyInAnyOrder(
                        Skip.MISSING_FIELD, Skip.MALFORMED_FIELD, Skip.MALFORMED_NUMBER, Skip.OUT_OF_RANGE);
        assertThat(collected.events()).isEmpty();
    }

    @Test
    void saysWhatItLookedFor() {
        assertThatThrownBy(() -> run(ImportOptions.of(directory)))
                .isInstanceOf(NothingToImport.class)
                .hasMessageContaining("holds no augmented_workouts.json");
    }

    private ImportSummary run(String... lines) throws IOException {
        new Export(directory).file("augmented_workouts.json", lines);
        return run(ImportOptions.of(directory));
    }

    private ImportSummary run(ImportOptions options) throws IOException {
        return Import.run(new WorkoutsImporter(options), options, collected, ImportListener.NONE);
    }
}
