package io.vitalog.infra.devices.applehealth;

import static io.vitalog.infra.devices.applehealth.HealthExport.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.Export;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import io.vitalog.infra.devices.imports.ImportSummary.NotImported;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppleHealthImporterTest {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx", Locale.ROOT);
    private static final String NOON = "2024-03-01 12:00:00 +0100";

    @TempDir
    Path directory;

    private final Collected collected = new Collected();
    private HealthExport export;

    @BeforeEach
    void begin() {
        export = new HealthExport(directory, collected);
    }

    @Test
    void registersTheOwnerWithWhatTheExportSays() throws IOException {
        export.read(
                "<Me HKCharacteristicTypeIdentifierDateOfBirth=\"1965-01-01\""
                        + " HKCharacteristicTypeIdentifierBiologicalSex=\"HKBiologicalSexFemale\"/>",
                record("BodyMass", "kg", "61", NOON, NOON));

        assertThat(collected.facts(UserRegistered.class)).singleElement().satisfies(registered -> {
            assertThat(registered.origin()).isEqualTo("apple-health");
            assertThat(registered.profile().birthYear()).isEqualTo(1965);
            assertThat(registered.profile().sex()).isEqualTo("female");
            assertThat(registered.profile().birthDate()).isNull();
        });
        assertThat(collected.events()).extracting(Event::subject).containsOnly("ann");
        assertThat(collected.events()).extracting(Event::source).containsOnly("/import/apple-health");
    }

    @ParameterizedTest
    @CsvSource({
        "HeartRate, count/min, 61.5, HEART_RATE, 61.5",
        "HeartRate, count/s, 1, HEART_RATE, 60",
        "RestingHeartRate, count/min, 52, RESTING_HEART_RATE, 52",
        "HeartRateVariabilitySDNN, ms, 41.2, HEART_RATE_VARIABILITY, 41.2",
        "BodyMass, kg, 61, MASS, 61",
        "BodyMass, lb, 150, MASS, 68.038856",
        "BodyFatPercentage, %, 0.215, BODY_FAT, 21.5",
        "OxygenSaturation, %, 0.97, OXYGEN_SATURATION, 97",
        "RespiratoryRate, count/min, 14, RESPIRATION, 14",
        "BodyTemperature, degC, 36.6, TEMPERATURE, 36.6",
        "BodyTemperature, degF, 98.6, TEMPERATURE, 37",
    })
    void takesALevelAtItsMomentInTheUnitOfTheMetric(
            String type, String unit, String value, Metric metric, double expected) throws IOException {
        export.read(record(type, unit, value, NOON, "2024-03-01 12:10:00 +0100"));

        assertThat(samples(metric)).singleElement().satisfies(series -> {
            assertThat(series.values()).containsExactly(expected);
            assertThat(series.periodS()).isZero();
            assertThat(series.origin()).isEqualTo("ann-s-apple-watch");
            assertThat(series.zone()).isEqualTo("+01:00");
        });
        assertThat(collected.events().getLast().time()).isEqualTo(Instant.parse("2024-03-01T11:00:00Z"));
        assertThat(collected.refused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "StepCount, count, 900, STEPS, 900",
        "DistanceWalkingRunning, km, 1.2, DISTANCE, 1200",
        "DistanceCycling, mi, 2, DISTANCE, 3218.688",
        "ActiveEnergyBurned, kcal, 12.5, ENERGY, 12.5",
        "ActiveEnergyBurned, Cal, 12.5, ENERGY, 12.5",
        "ActiveEnergyBurned, kJ, 41.84, ENERGY, 10",
        "FlightsClimbed, count, 3, FLOORS, 3",
    })
    void takesAnAmountOverItsTimeInTheUnitOfTheMetric(
            String type, String unit, String value, Metric metric, double expected) throws IOException {
        export.read(record(type, unit, value, NOON, "2024-03-01 12:10:00 +0100"));

        assertThat(samples(metric)).singleElement().satisfies(series -> {
            assertThat(series.values()).hasSize(10).containsOnly(expected / 10);
            assertThat(series.periodS()).isEqualTo(60);
            assertThat(series.offsetsS()).isNull();
        });
    }

    @Test
    void laysAnAmountOnTheMinutesItSharesWithOthers() throws IOException {
        export.read(
                record("StepCount", "count", "90", "2024-03-01 12:59:30 +0100", "2024-03-01 13:00:15 +0100"),
                record("StepCount", "count", "7", "2024-03-01 12:59:10 +0100", "2024-03-01 12:59:20 +0100"),
                record("StepCount", "count", "5", "2024-03-01 13:00:15 +0100", "2024-03-01 13:00:15 +0100"));

        assertThat(samples(Metric.STEPS))
                .extracting(SeriesTaken::values)
                .containsExactly(new double[] {67}, new double[] {35});
        assertThat(collected.eventsOf(ReadingEvent.class))
                .extracting(Event::time)
                .containsExactly(Instant.parse("2024-03-01T11:59:00Z"), Instant.parse("2024-03-01T12:00:00Z"));
    }

    @Test
    void skipsAnAmountOfAnHourThatWasSentLongBefore() throws IOException {
        String[] elements = new String[4_098];
        Arrays.setAll(elements, i -> {
            String start = TIME.format(
                    OffsetDateTime.parse("2023-01-01T00:00:00+01:00").plusHours(i % 4_097));
            return record("StepCount", "count", "1", start, start);
        });

        ImportSummary summary = export.read(elements);

        assertThat(summary.skipped(Skip.OUT_OF_ORDER).count()).isEqualTo(1);
        assertThat(summary.samples()).isEqualTo(4_097);
    }

    @Test
    void sendsSamplesOfOneSourceMetricAndHourInASeries() throws IOException {
        export.read(
                record("HeartRate", "count/min", "60", NOON, NOON),
                record("HeartRate", "count/min", "61", "2024-03-01 12:00:05 +0100", NOON),
                record("HeartRate", "count/min", "62", "2024-03-01 12:00:09 +0100", NOON)
                        .replace("Watch", "Phone"),
                record("HeartRate", "count/min", "63", "2024-03-01 12:00:12 +0100", NOON)
                        .replace("Watch", "Phone"),
                record("HeartRate", "count/min", "64", "2024-03-01 13:00:00 +0100", NOON)
                        .replace("Watch", "Phone"));

        assertThat(samples(Metric.HEART_RATE)).extracting(SeriesTaken::size).containsExactly(2, 2, 1);
        assertThat(samples(Metric.HEART_RATE))
                .extracting(SeriesTaken::origin)
                .containsExactly("ann-s-apple-watch", "ann-s-apple-phone", "ann-s-apple-phone");
    }

    @Test
    void statesTheZoneThatIsNamedAndTheInstantByTheOffset() throws IOException {
        new Export(directory)
                .file("export.xml.gz", "<HealthData>", record("BodyMass", "kg", "61", NOON, NOON), "</HealthData>");

        export.run(ImportOptions.of(directory.resolve("export.xml.gz"))
                .forUser("ann")
                .inZone(ZoneId.of("Europe/Oslo"))
                .asSingles(true));

        assertThat(collected.facts(ReadingTaken.class))
                .containsExactly(new ReadingTaken("ann-s-apple-watch", Metric.MASS, 61, null, 0, "Europe/Oslo", 0));
        assertThat(collected.events().getLast().time()).isEqualTo(Instant.parse("2024-03-01T11:00:00Z"));
    }

    @Test
    void countsWhatHasNoPlaceByType() throws IOException {
        ImportSummary summary = export.read(
                record("BasalEnergyBurned", "kcal", "1", NOON, NOON),
                record("BasalEnergyBurned", "kcal", "1", NOON, NOON),
                "<ActivitySummary dateComponents=\"2024-03-01\"/>",
                "<Correlation type=\"c\">" + record("BodyMass", "kg", "61", NOON, NOON) + "</Correlation>");

        assertThat(summary.notImported())
                .containsOnly(
                        entry("HKQuantityTypeIdentifierBasalEnergyBurned", new NotImported(0, 2)),
                        entry("ActivitySummary", new NotImported(0, 1)),
                        entry("Correlation", new NotImported(0, 1)));
        assertThat(summary.lines()).contains("not imported yet: ActivitySummary (1 rows)");
        assertThat(collected.events()).isEmpty();
    }

    @Test
    void skipsWhatCannotBeWithItsCauseAndLineAndGoesOn() throws IOException {
        ImportSummary summary = export.read(
                record("HeartRate", "count/min", "600", NOON, NOON),
                record("HeartRate", "beats", "60", NOON, NOON),
                record("HeartRate", "count/min", "NaN", NOON, NOON),
                record("HeartRate", "count/min", "", NOON, NOON),
                record("HeartRate", "count/min", "60", "2024-02-30 12:00:00 +0100", NOON),
                record("HeartRate", "count/min", "60", "2024-03-01T12:00:00+0100", NOON),
                record("HeartRate", "count/min", "60", "1989-12-31 00:00:00 +0000", NOON),
                record("StepCount", "count", "1", NOON, "2024-03-01 11:59:59 +0100"),
                record("StepCount", "count", "1", NOON, "2024-03-02 12:00:01 +0100"),
                record("StepCount", "count", "7", NOON, "2024-03-02 12:00:00 +0100"));

        assertThat(summary.skipped(Skip.OUT_OF_RANGE).count()).isEqualTo(4);
        assertThat(summary.skipped(Skip.OUT_OF_RANGE).examples())
                .first()
                .isEqualTo(
                        "apple_health_export/export.xml line 10:" + " HKQuantityTypeIdentifierHeartRate is 600.0 bpm");
        assertThat(summary.skipped(Skip.UNKNOWN_UNIT).count()).isEqualTo(1);
        assertThat(summary.skipped(Skip.MALFORMED_NUMBER).count()).isEqualTo(1);
        assertThat(summary.skipped(Skip.MISSING_FIELD).count()).isEqualTo(1);
        assertThat(summary.skipped(Skip.MALFORMED_TIME).count()).isEqualTo(2);
        assertThat(summary.samples()).isEqualTo(1_440);
        assertThat(collected.refused()).isEmpty();
    }

    @Test
    void givesTheSameEventsEachTime() throws IOException {
        Collected again = new Collected();
        String[] elements = {
            record("HeartRate", "count/min", "60", NOON, NOON),
            HealthExport.sleep("Asleep", "2024-03-01 23:00:00 +0100", "2024-03-02 06:00:00 +0100"),
            "<Workout workoutActivityType=\"HKWorkoutActivityTypeYoga\" sourceName=\"w\" startDate=\"" + NOON
                    + "\" endDate=\"" + NOON + "\"/>"
        };

        export.read(elements);
        new HealthExport(directory, again).read(elements);

        assertThat(again.written()).isEqualTo(collected.written()).hasSize(4);
    }

    @Test
    void readsAWorkoutWithTotalsInAttributes() throws IOException {
        export.read("<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30.5\""
                + " durationUnit=\"min\" totalDistance=\"5\" totalDistanceUnit=\"km\" totalEnergyBurned=\"320\""
                + " totalEnergyBurnedUnit=\"kcal\" sourceName=\"Ann’s Apple Watch\" device=\"&lt;&lt;HKDevice: 0x1&gt;\""
                + " startDate=\"2024-03-01 12:00:00 +0100\" endDate=\"2024-03-01 12:32:00 +0100\"/>");

        assertThat(collected.facts(ActivityRecorded.class))
                .containsExactly(activity("run", "Running", 1_920, 1_830.0, 5_000.0, 320.0, null, null));
        assertThat(collected.refused()).isEmpty();
    }

    @Test
    void readsAWorkoutWithTotalsInStatistics() throws IOException {
        export.read(
                "<Workout workoutActivityType=\"HKWorkoutActivityTypeMindAndBody\" duration=\"20\" durationUnit=\"min\""
                        + " sourceName=\"Ann’s Apple Watch\" startDate=\"2024-03-01 12:00:00 +0100\""
                        + " endDate=\"2024-03-01 12:32:00 +0100\">",
                "<MetadataEntry key=\"HKIndoorWorkout\" value=\"1\"/>",
                statistics("HeartRate", "average=\"95.5\" minimum=\"60\" maximum=\"130\" unit=\"count/min\""),
                statistics("ActiveEnergyBurned", "sum=\"418.4\" unit=\"kJ\""),
                statistics("DistanceWalkingRunning", "sum=\"0\" unit=\"km\""),
                "</Workout>");

        assertThat(collected.facts(ActivityRecorded.class))
                .containsExactly(activity("mind-and-body", "MindAndBody", 1_920, 1_200.0, null, 100.0, 95.5, 130.0));
    }

    @Test
    void refusesAPathWithoutAnExport() throws IOException {
        new Export(directory).file("export.zip", "x");

        assertThatThrownBy(() -> export.run(ImportOptions.of(directory).forUser("ann")))
                .isInstanceOf(NothingToImport.class)
                .hasMessageContaining("export.xml");
    }

    private static String statistics(String type, String rest) {
        return "<WorkoutStatistics type=\"HKQuantityTypeIdentifier" + type + "\" " + rest + "/>";
    }

    private static ActivityRecorded activity(
            String sport,
            String title,
            double elapsedS,
            @Nullable Double activeS,
            @Nullable Double metres,
            @Nullable Double kcal,
            @Nullable Double mean,
            @Nullable Double most) {
        return new ActivityRecorded(
                "ann-s-apple-watch",
                "2024-03-01T11:00:00Z/" + sport,
                sport,
                title,
                elapsedS,
                activeS,
                metres,
                kcal,
                null,
                mean,
                most,
                null,
                null,
                null,
                "Ann’s Apple Watch",
                null,
                "+01:00",
                0);
    }

    private List<SeriesTaken> samples(Metric metric) {
        return collected.facts(ReadingEvent.class).stream()
                .map(SeriesTaken.class::cast)
                .filter(series -> series.metric() == metric)
                .toList();
    }
}
