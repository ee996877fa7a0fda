package io.vitalog.infra.devices.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.batch.Batch;
import io.vitalog.domain.segments.batch.History;
import io.vitalog.infra.devices.coldstart.PlainRecommender.Scored;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import io.vitalog.infra.devices.simulation.files.RecommenderFiles;
import io.vitalog.infra.devices.simulation.files.RecommenderSize;
import io.vitalog.infra.devices.simulation.population.Population;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedSizesTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    @TempDir
    Path directory;

    @Test
    void everySegmentIsRankedAsPlainLoopsOverTheFilesRankIt() throws IOException {
        RecommenderFiles.write(new Population(42, LocalDate.parse("2025-01-01")), RecommenderSize.USUAL, directory);
        History history = new History();
        ImportOptions options = ImportOptions.of(directory);
        ImportSummary summary = Import.run(new ColdstartImporter(options), options, history::take, ImportListener.NONE);
        PlainRecommender plain = new PlainRecommender(directory);

        SortedMap<String, Ranking> rankings = Batch.rankings(history.voices(), history.offers(), SegmentSettings.USUAL);
        Map<String, List<Scored>> expected = plain.recommend((double) Intake.EARLIEST.getEpochSecond());

        assertThat(summary.skipped()).isEmpty();
        assertThat(expected).hasSize(144);
        Instant asOf = Instant.ofEpochMilli((long) (plain.asOfS() * 1_000));
        expected.forEach((segment, workouts) ->
                assertThatSame(Objects.requireNonNull(rankings.get(segment), segment), workouts, asOf));
        assertThat(expected.keySet().stream()
                        .mapToInt(segment -> Objects.requireNonNull(rankings.get(segment))
                                .chosen()
                                .size()))
                .hasSize(144)
                .containsOnly(5);
    }

    private static void assertThatSame(Ranking ranking, List<Scored> expected, Instant asOf) {
        assertThat(ranking.workouts())
                .as(ranking.segment())
                .extracting(Ranked::workoutId)
                .containsExactlyElementsOf(
                        expected.stream().map(Scored::workoutId).toList());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(ranking.freshScore(ranking.workouts().get(i), asOf))
                    .as(ranking.segment())
                    .isCloseTo(expected.get(i).score(), EXACT);
        }
    }
}
