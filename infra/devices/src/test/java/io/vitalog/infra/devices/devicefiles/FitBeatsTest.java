package io.vitalog.infra.devices.devicefiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitBeatsTest {
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final double NONE = 65.535;

    @TempDir
    Path directory;

    @Test
    void tellsTheVariabilityOfFiveMinutes() throws IOException {
        Instant start = Instant.parse("2026-03-14T07:00:00Z");
        FitBytes ride =
                new FitBytes().id(com.garmin.fit.File.ACTIVITY, 1325, 77).record(start, 60, 0);
        for (int second = 0; second < 302; second += 2) {
            ride.record(start.plusSeconds(second), 60, second)
                    .beats(1.050, NONE, NONE)
                    .beats(0.950, NONE, NONE);
        }

        List<String> told = rmssd(Files.write(directory.resolve("ride.fit"), ride.bytes()));

        assertThat(told).containsExactly("garmin-1325-77 2026-03-14T07:00:00Z/300 100.0");
    }

    @Test
    void saysNothingWithoutIntervalsOrWithoutARecordBeforeThem() throws IOException {
        FitBytes ride = new FitBytes().id(com.garmin.fit.File.ACTIVITY, 1325, 77);
        for (int beat = 0; beat < 400; beat++) {
            ride.beats(0.800);
        }
        ride.record(Instant.parse("2026-03-14T07:00:00Z"), 60, 0);

        assertThat(rmssd(Files.write(directory.resolve("ride.fit"), ride.bytes())))
                .isEmpty();
    }

    /** Hearts under load hardly vary: the first minutes, before the load, vary the most. */
    @Test
    void tellsWhatRealDevicesRecorded() throws IOException {
        Path fit = RealData.directory("device-files").resolve("fit");

        assertThat(rmssd(fit.resolve("ride-indoor-garmin-2022-hrv.fit")))
                .extracting(FitBeatsTest::timeAndValue)
                .containsExactly("16:50 2.1", "16:55 2.4", "17:00 3.0");
        assertThat(rmssd(fit.resolve("run-garmin-2018-running-dynamics-hrv.fit")))
                .extracting(FitBeatsTest::timeAndValue)
                .containsExactly("14:55 10.5", "15:00 8.8", "15:05 8.8", "15:10 8.9", "15:15 11.1");
        assertThat(rmssd(fit.resolve("xcski-suunto-2015-hrv-dup-timestamps.fit")))
                .extracting(FitBeatsTest::timeAndValue)
                .containsExactly(
                        "18:25 9.0",
                        "18:30 7.5",
                        "18:35 7.4",
                        "18:40 5.7",
                        "18:45 5.7",
                        "18:50 5.5",
                        "18:55 5.3",
                        "19:00 5.5",
                        "19:05 5.5");
        assertThat(rmssd(fit.resolve("run-garmin-2013-hr-gps.fit"))).isEmpty();
    }

    private static String timeAndValue(String told) {
        return told.replaceAll(".*T(..:..):00Z/300 ", "$1 ");
    }

    private static List<String> rmssd(Path file) throws IOException {
        Collected collected = new Collected();
        ImportOptions options = ImportOptions.of(file).forUser("ann");
        Import.run(new DeviceFilesImporter(options, () -> NOW), options, collected, ImportListener.NONE);
        assertThat(collected.refused()).isEmpty();
        return collected.eventsOf(SeriesTaken.class).stream()
                .filter(event -> ((SeriesTaken) event.fact()).metric() == Metric.HEART_RATE_VARIABILITY_RMSSD)
                .flatMap(event -> told((SeriesTaken) event.fact(), event.time()))
                .toList();
    }

    private static Stream<String> told(SeriesTaken series, Instant time) {
        return IntStream.range(0, series.size())
                .mapToObj(i -> series.origin() + " " + time.plusSeconds(series.offsetS(i)) + "/" + series.periodS()
                        + " " + series.value(i));
    }
}
