package io.vitalog.infra.devices.applehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.days.Day;
import io.vitalog.domain.days.Figure;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.Days;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import io.vitalog.infra.devices.imports.ImportSummary.NotImported;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Holds the import against a count of the file's lines that knows no XML. */
class AppleHealthRealDataTest {
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]+)\"");

    private final Collected collected = new Collected();

    @Test
    void makesOfEachRecordWhatItHolds() throws IOException {
        Path directory = RealData.directory("device-files/apple-health");

        ImportSummary summary = new HealthExport(directory, collected)
                .run(ImportOptions.of(directory).forUser("ann"));

        assertThat(summary.skipped()).isEmpty();
        assertThat(collected.refused()).isEmpty();
        assertThat(summary.rows()).isEqualTo(lines(directory, " sourceName=").size() + 4L);
        assertThat(lines(directory, "<Record ")).hasSize(15);
        assertThat(sum(Metric.STEPS))
                .isEqualTo(values(directory, "StepCount").sum())
                .isEqualTo(2_517);
        assertThat(sum(Metric.DISTANCE))
                .isCloseTo(1_000 * values(directory, "DistanceWalkingRunning").sum(), within(1e-6))
                .isCloseTo(19.43, within(1e-6));
        assertThat(collected.facts(ActivityRecorded.class)).singleElement().satisfies(other -> {
            assertThat(other.sport()).isEqualTo("other");
            assertThat(other.elapsedS()).isEqualTo(1_904);
            assertThat(other.activeS()).isCloseTo(1_904.2, within(0.01));
            assertThat(other.energyKcal()).isEqualTo(139.317);
            assertThat(other.distanceM()).isNull();
        });
        assertThat(summary.notImported()).containsOnly(entry("ActivitySummary", new NotImported(0, 2)));
    }

    @Test
    void losesNothingOfWhatSharesAMinuteInADay() throws IOException {
        Path directory = RealData.directory("device-files/apple-health");

        new HealthExport(directory, collected).run(ImportOptions.of(directory).forUser("ann"));

        assertThat(Days.of(collected).stream()
                        .map(Day::distanceM)
                        .filter(Objects::nonNull)
                        .mapToDouble(Figure::value)
                        .sum())
                .isCloseTo(19.43, within(1e-6));
    }

    private double sum(Metric metric) {
        return collected.facts(ReadingEvent.class).stream()
                .map(SeriesTaken.class::cast)
                .filter(series -> series.metric() == metric)
                .flatMapToDouble(series -> DoubleStream.of(series.values()))
                .sum();
    }

    private static DoubleStream values(Path directory, String type) {
        return lines(directory, "HKQuantityTypeIdentifier" + type + "\"").stream()
                .mapToDouble(line -> VALUE.matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .mapToDouble(found -> Double.parseDouble(found.replaceAll("[^0-9.]", "")))
                        .sum());
    }

    private static List<String> lines(Path directory, String holding) {
        return RealData.lines(directory.resolve("export6s3sample.xml")).stream()
                .filter(line -> line.contains(holding))
                .toList();
    }
}
