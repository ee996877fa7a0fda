package io.vitalog.infra.devices.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/imports.md do what it says of them, letter by letter. */
class DocumentedExamplesTest {
    private static final Pattern TABLE_AND_MAPPING =
            Pattern.compile("```csv\n(.*?)```.*?```json\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path directory;

    @Test
    void readsTheScale() throws IOException {
        Mapped scale = example(0, "ann");

        assertThat(scale.summary().skipped()).isEmpty();
        assertThat(scale.collected().refused()).isEmpty();
        assertThat(scale.collected().facts(SeriesTaken.class))
                .extracting(SeriesTaken::origin, SeriesTaken::metric, SeriesTaken::periodS, series -> series.value(0))
                .containsExactly(
                        tuple("my-scale", Metric.MASS, 0, 72.4),
                        tuple("my-scale", Metric.BODY_FAT, 0, 21.5),
                        tuple("my-scale", Metric.STEPS, 60, 120.0),
                        tuple("my-scale", Metric.MASS, 0, 72.1),
                        tuple("my-scale", Metric.STEPS, 60, 90.0));
        assertThat(scale.collected().eventsOf(SeriesTaken.class))
                .extracting(event -> event.time().toString())
                .containsOnly("2026-03-14T05:30:00Z", "2026-03-15T05:35:00Z");
        assertThat(scale.collected().facts(SeriesTaken.class).getFirst().zone()).isEqualTo("Europe/Berlin");
    }

    @Test
    void readsTheDiary() throws IOException {
        Mapped diary = example(1, null);

        assertThat(diary.summary().skipped()).isEmpty();
        assertThat(diary.collected().refused()).isEmpty();
        assertThat(diary.collected().eventsOf(ActivityRecorded.class))
                .extracting(Event::subject, event -> event.time().toString())
                .containsExactly(tuple("ann", "2026-03-14T06:00:00Z"), tuple("ben", "2026-03-14T17:15:00Z"));
        ActivityRecorded run = diary.collected().facts(ActivityRecorded.class).getFirst();
        assertThat(run.sport()).isEqualTo("run");
        assertThat(run.title()).isEqualTo("Dauerlauf");
        assertThat(run.elapsedS()).isEqualTo(2_550);
        assertThat(run.distanceM()).isEqualTo(8_046.72);
        assertThat(run.energyKcal()).isEqualTo(410);
        assertThat(run.heartRateAvgBpm()).isEqualTo(148);
        assertThat(run.zone()).isEqualTo("+01:00");
        ActivityRecorded swim = diary.collected().facts(ActivityRecorded.class).getLast();
        assertThat(swim.sport()).isEqualTo("swim");
        assertThat(swim.elapsedS()).isEqualTo(3_600);
        assertThat(swim.distanceM()).isNull();
    }

    private Mapped example(int index, @Nullable String user) throws IOException {
        List<MatchResult> examples =
                TABLE_AND_MAPPING.matcher(documentation()).results().toList();
        Path table = directory.resolve("table.csv");
        Files.writeString(table, examples.get(index).group(1), StandardCharsets.ISO_8859_1);
        Path mapping = Files.writeString(
                directory.resolve("mapping.json"), examples.get(index).group(2));
        return Mapped.of(table, user, mapping);
    }

    private static String documentation() throws IOException {
        Path wanted = Path.of("docs", "imports.md");
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(wanted))) {
                return Files.readString(above.resolve(wanted));
            }
        }
        throw new AssertionError("there is no " + wanted + " in a folder above");
    }
}
