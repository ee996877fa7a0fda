package io.vitalog.infra.devices.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.Export;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExercisesImporterTest {
    @TempDir
    Path directory;

    private final Collected collected = new Collected();

    @Test
    void listsAnExerciseByItsTags() throws IOException {
        new Export(directory).file("exercises.json", """
                [{"id":"Snatch_Pull","name":"Snatch Pull","level":"expert","category":"olympic weightlifting",
                "force":"pull","mechanic":null,"equipment":"e-z curl bar","primaryMuscles":["lower back"],
                "secondaryMuscles":["glutes","lower back"],"instructions":["Lift."],"images":["a.jpg"]}]""");

        ImportSummary summary = run(directory);

        assertThat(collected.facts(Fact.class))
                .containsExactly(new WorkoutListed(
                        "free-exercise-db",
                        "Snatch Pull",
                        "olympic-weightlifting",
                        "advanced",
                        null,
                        null,
                        null,
                        List.of("lower-back", "glutes", "e-z-curl-bar", "pull"),
                        0));
        assertThat(collected.events()).extracting(Event::subject).containsExactly("free-exercise-db:Snatch_Pull");
        assertThat(collected.refused()).isEmpty();
        assertThat(summary.users()).isZero();
    }

    @Test
    void skipsARecordThatCannotBeListed() throws IOException {
        new Export(directory)
                .file(
                        "exercises.json",
                        "[{\"id\":\"a b\",\"name\":\"x\",\"category\":\"c\"},{\"name\":\"x\",\"category\":\"c\"},",
                        "{\"id\":\"a\",\"name\":\"x\",\"category\":\"c\",\"level\":\"master\"}]");

        ImportSummary summary = run(directory);

        assertThat(summary.skipped().keySet())
                .containsExactlyInAnyOrder(Skip.MALFORMED_FIELD, Skip.MISSING_FIELD, Skip.OUT_OF_RANGE);
        assertThat(collected.events()).isEmpty();
    }

    @Test
    void listsEveryExerciseOfTheProject() throws IOException {
        ImportSummary summary = run(RealData.directory("free-exercise-db"));

        assertThat(summary.skipped()).isEmpty();
        assertThat(collected.refused()).isEmpty();
        assertThat(collected.events()).extracting(Event::subject).doesNotHaveDuplicates();
        assertThat(collected.facts(WorkoutListed.class))
                .hasSize(873)
                .filteredOn(workout -> "advanced".equals(workout.level()))
                .hasSize(57);
    }

    private ImportSummary run(Path path) throws IOException {
        ImportOptions options = ImportOptions.of(path);
        return Import.run(new ExercisesImporter(options), options, collected, ImportListener.NONE);
    }
}
