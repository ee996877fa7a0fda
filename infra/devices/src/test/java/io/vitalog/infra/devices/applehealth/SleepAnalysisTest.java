package io.vitalog.infra.devices.applehealth;

import static io.vitalog.infra.devices.applehealth.HealthExport.sleep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.sleep.SleepEvent.Stage;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.ImportSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SleepAnalysisTest {
    @TempDir
    Path directory;

    private final Collected collected = new Collected();
    private HealthExport export;

    @BeforeEach
    void begin() {
        export = new HealthExport(directory, collected);
    }

    @Test
    void makesOneSleepOfTheStagesOfANight() throws IOException {
        export.read(
                sleep("AsleepDeep", at("23:30"), at("23:50")),
                sleep("AsleepCore", at("23:00"), at("23:30")),
                sleep("InBed", at("22:50"), at("23:55")),
                sleep("AsleepREM", at("23:50"), at("23:52")),
                sleep("Awake", at("23:52"), at("23:55")));

        assertThat(collected.facts(SleepRecorded.class))
                .containsExactly(new SleepRecorded(
                        "ann-s-apple-watch",
                        "2024-03-01T21:50:00Z",
                        3_900,
                        3_120.0,
                        null,
                        1,
                        null,
                        "stages",
                        null,
                        null,
                        List.of(
                                new Stage("light", 600, 1_800),
                                new Stage("deep", 2_400, 1_200),
                                new Stage("rem", 3_600, 120),
                                new Stage("wake", 3_720, 180)),
                        "+01:00",
                        5));
        assertThat(collected.eventsOf(SleepRecorded.class))
                .extracting(Event::time)
                .containsExactly(Instant.parse("2024-03-01T21:50:00Z"));
        assertThat(collected.refused()).isEmpty();
    }

    @Test
    void laysStagesOverAWholeNightToldAsAsleep() throws IOException {
        export.read(
                sleep("Asleep", at("20:00"), at("23:00")),
                sleep("AsleepDeep", at("21:00"), at("22:00")),
                sleep("AsleepDeep", at("21:30"), at("22:00")));

        assertThat(onlySleep().asleepS()).isEqualTo(10_800.0);
        assertThat(onlySleep().stages())
                .containsExactly(
                        new Stage("asleep", 0, 3_600),
                        new Stage("deep", 3_600, 3_600),
                        new Stage("asleep", 7_200, 3_600));
    }

    @Test
    void saysNothingOfSleepWhereOnlyTheBedIsTold() throws IOException {
        export.read(sleep("InBed", at("20:00"), at("23:00")));

        assertThat(onlySleep().inBedS()).isEqualTo(10_800);
        assertThat(onlySleep().asleepS()).isNull();
        assertThat(onlySleep().method()).isNull();
        assertThat(onlySleep().stages()).isNull();
    }

    @Test
    void partsNightsAtAGapOfMoreThanAnHourAndSources() throws IOException {
        export.read(
                sleep("Asleep", at("10:00"), at("11:00")),
                sleep("Asleep", at("12:00"), at("13:00")),
                sleep("Asleep", at("14:01"), at("15:00")),
                sleep("Asleep", at("10:00"), at("11:00")).replace("Watch", "Phone"));

        assertThat(collected.facts(SleepRecorded.class))
                .extracting(SleepRecorded::origin, SleepRecorded::inBedS, SleepRecorded::asleepS)
                .containsExactly(
                        tuple("ann-s-apple-phone", 3_600.0, 3_600.0),
                        tuple("ann-s-apple-watch", 10_800.0, 7_200.0),
                        tuple("ann-s-apple-watch", 3_540.0, 3_540.0));
    }

    @Test
    void skipsStretchesAndSleepsThatCannotBe() throws IOException {
        ImportSummary summary = export.read(
                sleep("Dreaming", at("10:00"), at("11:00")),
                sleep("Asleep", at("10:00"), at("10:00")),
                sleep("InBed", "2024-03-01 10:00:00 +0100", "2024-03-03 10:00:01 +0100"));

        assertThat(summary.skipped(Skip.UNKNOWN_STAGE).count()).isEqualTo(1);
        assertThat(summary.skipped(Skip.OUT_OF_RANGE).count()).isEqualTo(2);
        assertThat(collected.events()).isEmpty();
    }

    private SleepRecorded onlySleep() {
        assertThat(collected.facts(SleepRecorded.class)).hasSize(1);
        return collected.facts(SleepRecorded.class).getFirst();
    }

    private static String at(String clock) {
        return "2024-03-01 " + clock + ":00 +0100";
    }
}
