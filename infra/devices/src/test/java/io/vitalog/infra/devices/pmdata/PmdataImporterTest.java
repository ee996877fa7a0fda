package io.vitalog.infra.devices.pmdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.ActivityEvent.Zone;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.daysummaries.DaySummaryEvent.ZoneMinutes;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.feedback.Questionnaire;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.sleep.SleepEvent.Stage;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PmdataImporterTest {
    private static final String WELLNESS =
            "effective_time_frame,fatigue,mood,readiness,sleep_duration_h,sleep_quality,soreness,soreness_area,stress";

    @TempDir
    Path directory;

    private final Collected collected = new Collected();
    private Export export;

    @BeforeEach
    void begin() {
        export = new Export(directory);
    }

    @Test
    void readsAnExerciseInUtc() throws IOException {
        export.file("p01/fitbit/exercise.json.gz", """
                [{"logId": 26451905128, "activityName": "Outdoor Bike", "averageHeartRate": 94, "calories": 192,
                "duration": 1331000, "activeDuration": 1330000, "steps": 1878, "logType": "auto_detected",
                "distance": 2.5, "distanceUnit": "Kilometer", "source": {"name": "Versa 2"},
                "heartRateZones": [{"name": "Peak", "min": 147, "max": 220, "minutes": 3}],
                "startTime": "2019-11-01 14:56:32", "elevationGain": 24.384}]""");

        run(ImportOptions.of(directory));

        Event<?> event = collected.eventsOf(ActivityRecorded.class).getFirst();
        assertThat(event.time()).isEqualTo(Instant.parse("2019-11-01T14:56:32Z"));
        assertThat(event.subject()).isEqualTo("pmdata-p01");
        assertThat(event.fact())
                .isEqualTo(new ActivityRecorded(
                        "fitbit",
                        "26451905128",
                        "outdoor-bike",
                        "Outdoor Bike",
                        1331,
                        1330.0,
                        2500.0,
                        192.0,
                        1878,
                        94.0,
                        null,
                        24.384,
                        List.of(new Zone("Peak", 147.0, 220.0, 3)),
                        true,
                        "Versa 2",
                        null,
                        null,
                        0));
    }

    @Test
    void leavesOutALostPulseAndADistanceInAnUnknownUnit() throws IOException {
        export.file("p01/fitbit/exercise.json", """
                [{"logId": 1, "activityName": "Walk", "averageHeartRate": 0, "duration": 1000,
                "distance": 2.5, "distanceUnit": "Furlong", "startTime": "2019-11-01 14:56:32"},
                {"logId": 2, "activityName": "Walk", "duration": 1000, "startTime": "yesterday"}]""");

        ImportSummary summary = run(ImportOptions.of(directory));

        ActivityRecorded activity = collected.facts(ActivityRecorded.class).getFirst();
        assertThat(activity.heartRateAvgBpm()).isNull();
        assertThat(activity.distanceM()).isNull();
        assertThat(summary.skipped()).containsOnlyKeys(Skip.NOT_MEASURED, Skip.UNKNOWN_UNIT, Skip.MALFORMED_TIME);
        assertThat(summary.skipped(Skip.MALFORMED_TIME).examples())
                .containsExactly("p01/fitbit/exercise.json element 2: startTime is 'yesterday'");
    }

    @Test
    void readsSleepInLocalTimeAndLaysShortWakingOverItsStages() throws IOException {
        export.file("p02/fitbit/sleep.json", sleep("2019-11-02 00:09:30", "2019-11-02T00:20:30.000", true));

        run(ImportOptions.of(directory));

        Event<?> event = collected.eventsOf(SleepRecorded.class).getFirst();
        assertThat(event.time()).isEqualTo(Instant.parse("2019-11-01T23:09:30Z"));
        assertThat(event.fact())
                .isEqualTo(new SleepRecorded(
                        "fitbit",
                        "42",
                        660,
                        540.0,
                        97.0,
                        2,
                        false,
                        "stages",
                        null,
                        null,
                        List.of(
                                new Stage("wake", 0, 90),
                                new Stage("light", 90, 210),
                                new Stage("wake", 300, 60),
                                new Stage("light", 360, 90),
                                new Stage("deep", 450, 60)),
                        "Europe/Oslo",
                        0));
    }

    @Test
    void takesAnotherZoneWhenItIsTold() throws IOException {
        export.file("p02/fitbit/sleep.json", sleep("2019-11-02 00:09:30", "2019-11-02T00:20:30.000", false));

        run(ImportOptions.of(directory).inZone(ZoneId.of("Asia/Tokyo")));

        Event<?> event = collected.eventsOf(SleepRecorded.class).getFirst();
        assertThat(event.time()).isEqualTo(Instant.parse("2019-11-01T15:09:30Z"));
        assertThat(event.fact().zone()).isEqualTo("Asia/Tokyo");
        assertThat(((SleepRecorded) event.fact()).nap()).isTrue();
    }

    @Test
    void measuresTheNightOfSummerTimeByTheInstants() throws IOException {
        export.file("p02/fitbit/sleep.json", sleep("2020-03-29 00:46:30", "2020-03-29T08:40:30.000", true));

        run(ImportOptions.of(directory));

        Event<?> event = collected.eventsOf(SleepRecorded.class).getFirst();
        assertThat(((SleepRecorded) event.fact()).inBedS()).isEqualTo(414 * 60.0);
    }

    @Test
    void keepsAnAbsentMinuteOfStepsAbsent() throws IOException {
        export.file("p03/fitbit/steps.json", """
                [{"dateTime": "2019-11-01 00:48:00", "value": "0"}, {"dateTime": "2019-11-01 00:49:00", "value": "6"},
                {"dateTime": "2019-11-01 00:51:00", "value": "7"}, {"dateTime": "2019-11-01 01:00:00", "value": "8"}]""");

        run(ImportOptions.of(directory));

        assertThat(collected.facts(SeriesTaken.class))
                .containsExactly(
                        new SeriesTaken(
                                "fitbit",
                                Metric.STEPS,
                                null,
                                60,
                                new int[] {0, 60, 180},
                                new double[] {0, 6, 7},
                                null,
                                0),
                        new SeriesTaken("fitbit", Metric.STEPS, null, 60, null, new double[] {8}, null, 0));
    }

    @Test
    void statesEachDailyFileInASummaryOfItsOwn() throws IOException {
        String day = "[{\"dateTime\": \"2019-11-01 00:00:00\", \"value\": ";
        export.file("p01/fitbit/very_active_minutes.json", day + "\"72\"}]")
                .file("p01/fitbit/moderately_active_minutes.json", day + "\"58\"}]")
                .file("p01/fitbit/lightly_active_minutes.json", day + "\"245\"}]")
                .file("p01/fitbit/sedentary_minutes.json", day + "\"636\"}]")
                .file(
                        "p01/fitbit/resting_heart_rate.json",
                        day + "{\"date\": \"11/01/19\", \"value\": 53.5}}, ",
                        "{\"dateTime\": \"2019-11-02 00:00:00\", \"value\": {\"date\": null, \"value\": 0.0}}]")
                .file(
                        "p01/fitbit/time_in_heart_rate_zones.json",
                        day
                                + "{\"valuesInZones\": {\"IN_DEFAULT_ZONE_1\": 164.0, \"BELOW_DEFAULT_ZONE_1\": 1254.0}}}]");

        ImportSummary summary = run(ImportOptions.of(directory));

        LocalDate date = LocalDate.of(2019, 11, 1);
        assertThat(collected.facts(DaySummarized.class))
                .containsExactlyInAnyOrder(
                        summary("very-active-minutes", date, 72.0, null, null, null, null, null),
                        summary("moderately-active-minutes", date, null, 58.0, null, null, null, null),
                        summary("lightly-active-minutes", date, null, null, 245.0, null, null, null),
                        summary("sedentary-minutes", date, null, null, null, 636.0, null, null),
                        summary("resting-heart-rate", date, null, null, null, null, 53.5, null),
                        summary(
                                "heart-rate-zones",
                                date,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(
                                        new ZoneMinutes("BELOW_DEFAULT_ZONE_1", 1254),
                                        new ZoneMinutes("IN_DEFAULT_ZONE_1", 164))));
        assertThat(summary.skipped()).containsOnlyKeys(Skip.NOT_MEASURED);
    }

    @Test
    void leavesAnswersOfZeroOutButForReadiness() throws IOException {
        export.file(
                "p05/pmsys/wellness.csv",
                WELLNESS,
                "2019-11-06T07:13:02.320Z,0,3,0,5.5,2,1,\"[48979004, 32696007]\",4");

        ImportSummary summary = run(ImportOptions.of(directory));

        Event<?> event = collected.eventsOf(DailyReported.class).getFirst();
        assertThat(event.time()).isEqualTo(Instant.parse("2019-11-06T07:13:02.320Z"));
        assertThat(event.fact())
                .isEqualTo(new DailyReported(
                        "pmsys",
                        null,
                        Questionnaire.PMSYS,
                        3,
                        null,
                        null,
                        null,
                        4,
                        1,
                        0,
                        2,
                        5.5,
                        List.of("48979004", "32696007"),
                        null,
                        null,
                        null,
                        0));
        assertThat(summary.skipped(Skip.OFF_SCALE).examples())
                .containsExactly("p05/pmsys/wellness.csv line 2: fatigue is 0");
    }

    @Test
    void takesRatingsWithoutAnActivity() throws IOException {
        export.file(
                "p05/pmsys/srpe.csv",
                "end_date_time,activity_names,perceived_exertion,duration_min",
                "2019-11-05T22:51:54.710Z,[],7,30",
                "2019-11-06T22:51:54.710Z,,6,30",
                "2019-11-07T22:51:54.710Z,\"['team', 'soccer']\",5,60");

        run(ImportOptions.of(directory));

        assertThat(collected.facts(SessionRated.class))
                .containsExactly(
                        new SessionRated("pmsys", null, 7, 30, List.of(), null, 0),
                        new SessionRated("pmsys", null, 6, 30, null, null, 0),
                        new SessionRated("pmsys", null, 5, 60, List.of("team", "soccer"), null, 0));
    }

    @Test
    void takesProfilesFromTheOverviewAndIgnoresItsTraps() throws IOException {
        export.file(
                        "participant-overview.csv",
                        "participant_id,age,height_cm,gender,ab_person,max_heart_rate,first_5km_date_excel_serial",
                        "p06,42,179,male\u00a0,B,181,43800",
                        "p15,54,,female,A,injured,november",
                        "p16,23,182,male,B,199,44151")
                .file("p06/pmsys/wellness.csv", WELLNESS, "2019-11-06T07:13:02.320Z,1,1,1,1,1,1,[],1")
                .file("p15/pmsys/wellness.csv", WELLNESS, "2019-11-06T07:13:02.320Z,1,1,1,1,1,1,[],1");

        ImportSummary summary = run(ImportOptions.of(directory));

        assertThat(collected.facts(UserRegistered.class))
                .extracting(UserRegistered::profile)
                .containsExactly(
                        new Profile(
                                "Europe/Oslo",
                                1978,
                                null,
                                "male",
                                179.0,
                                null,
                                null,
                                null,
                                null,
                                181.0,
                                null,
                                null,
                                null),
                        new Profile(
                                "Europe/Oslo",
                                1966,
                                null,
                                "female",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
        assertThat(summary.skipped()).containsOnlyKeys(Skip.NO_FOLDER, Skip.MALFORMED_NUMBER);
    }

    @Test
    void countsFilesOfLaterWork() throws IOException {
        export.file("p01/pmsys/wellness.csv", WELLNESS)
                .file("p01/fitbit/heart_rate.json", "[{}, {}, {}, {}]")
                .file("p02/fitbit/heart_rate.json", "[{}]");

        ImportSummary summary = run(ImportOptions.of(directory));

        assertThat(summary.notImported())
                .containsExactly(entry("heart_rate.json", new ImportSummary.NotImported(2, 5)));
        assertThat(summary.rows()).isZero();
    }

    @Test
    void readsTheFolderOfOneParticipantToo() throws IOException {
        export.file("p07/pmsys/wellness.csv", WELLNESS, "2019-11-06T07:13:02.320Z,1,1,1,1,1,1,[],1");

        run(ImportOptions.of(directory.resolve("p07")));

        assertThat(collected.events()).extracting(Event::subject).containsOnly("pmdata-p07");
    }

    @Test
    void saysWhatItLookedForWhereNothingIs() throws IOException {
        export.file("wellness.csv", WELLNESS).file("p01/pmsys/notes.csv", "a");

        assertThatThrownBy(() -> run(ImportOptions.of(directory)))
                .isInstanceOf(NothingToImport.class)
                .hasMessageContaining("sleep.json");
    }

    private ImportSummary run(ImportOptions options) throws IOException {
        return Import.run(new PmdataImporter(options), options, collected, ImportListener.NONE);
    }

    private static String sleep(String start, String end, boolean main) {
        return """
        [{"logId": 42, "startTime": "%s", "endTime": "%s", "duration": 660000, "minutesAsleep": 9, "timeInBed": 11,
        "efficiency": 97, "type": "stages", "mainSleep": %s, "levels": {"summary": {"wake": {"count": 2, "minutes": 2}},
        "data": [{"dateTime": "2019-11-02T00:09:30.000", "level": "wake", "seconds": 30},
        {"dateTime": "2019-11-02T00:10:00.000", "level": "light", "seconds": 420},
        {"dateTime": "2019-11-02T00:17:00.000", "level": "deep", "seconds": 60},
        {"dateTime": "2019-11-02T00:18:00.000", "level": "unknown", "seconds": 60}],
        "shortData": [{"dateTime": "2019-11-02T00:09:30.000", "level": "wake", "seconds": 90},
        {"dateTime": "2019-11-02T00:14:30.000", "level": "wake", "seconds": 60}]}}]""".formatted(start, end, main);
    }

    private static DaySummarized summary(
            String file,
            LocalDate date,
            @Nullable Double very,
            @Nullable Double fairly,
            @Nullable Double lightly,
            @Nullable Double sedentary,
            @Nullable Double resting,
            @Nullable List<ZoneMinutes> zones) {
        return new DaySummarized(
                "fitbit",
                file + "/" + date,
                date,
                null,
                null,
                null,
                null,
                very,
                fairly,
                lightly,
                sedentary,
                resting,
                null,
                null,
                zones,
                "Europe/Oslo",
                0);
    }
}
