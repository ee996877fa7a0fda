package io.vitalog.infra.devices.pmdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.feedback.Consumed;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.Injury;
import io.vitalog.domain.feedback.Questionnaire;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.sleep.SleepEvent.ScoreParts;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.Export;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Injuries, daily forms and sleep scores. */
class PmdataFormsTest {
    private static final String FORM = "date,timestamp,meals,weight,glasses_of_fluid,alcohol_consumed";
    private static final String SCORE = "timestamp,sleep_log_entry_id,overall_score,composition_score,"
            + "revitalization_score,duration_score,deep_sleep_in_minutes,resting_heart_rate,restlessness";

    @TempDir
    Path directory;

    private final Collected collected = new Collected();
    private Export export;

    @BeforeEach
    void begin() {
        export = new Export(directory);
    }

    @Test
    void reportsInjuriesAndThatThereAreNone() throws IOException {
        export.file(
                "p04/pmsys/injury.csv",
                "effective_time_frame,injuries",
                "2020-01-08T08:03:03.131Z,\"{'left_leg': 'minor', 'groin_hip': 'major'}\"",
                "2020-01-14T20:17:17.747Z,{}");

        ImportSummary summary = run();

        assertThat(summary.skipped()).isEmpty();
        assertThat(collected.refused()).isEmpty();
        assertThat(collected.eventsOf(DailyReported.class))
                .extracting(Event::time)
                .containsExactly(Instant.parse("2020-01-08T08:03:03.131Z"), Instant.parse("2020-01-14T20:17:17.747Z"));
        assertThat(collected.facts(DailyReported.class)).allSatisfy(report -> {
            assertThat(report.origin()).isEqualTo("pmsys");
            assertThat(report.asked()).isEqualTo(Questionnaire.PMSYS);
        });
        assertThat(collected.facts(DailyReported.class))
                .extracting(DailyReported::injuries)
                .containsExactly(List.of(new Injury("left-leg", "minor"), new Injury("groin-hip", "major")), List.of());
    }

    @Test
    void skipsInjuriesThatNobodyCanRead() throws IOException {
        export.file(
                "p04/pmsys/injury.csv",
                "effective_time_frame,injuries",
                "2020-01-08T08:03:03.131Z,{'left_leg': 1}",
                "2020-01-08T08:03:03.131Z,[]",
                "yesterday,{}",
                "2020-01-08T08:03:03.131Z,{'left_leg': 'awful'}");

        ImportSummary summary = run();

        assertThat(collected.facts(DailyReported.class)).isEmpty();
        assertThat(summary.skipped(Skip.MALFORMED_FIELD).count()).isEqualTo(2);
        assertThat(summary.skipped(Skip.MALFORMED_TIME).count()).isEqualTo(1);
        assertThat(summary.skipped(Skip.OUT_OF_RANGE).count()).isEqualTo(1);
    }

    @Test
    void placesAFormOnTheDayThatItIsAbout() throws IOException {
        export.file(
                "p03/googledocs/reporting.csv",
                FORM,
                "16/11/2019,20/11/2019 14:55:04,\"Breakfast, Evening\",82.5,5,Yes",
                "15/11/2019,15/11/2019 14:54:39,,,,Maybe");

        run();

        assertThat(collected.refused()).isEmpty();
        assertThat(collected.eventsOf(DailyReported.class))
                .extracting(Event::time)
                .containsExactly(Instant.parse("2019-11-16T22:59:59Z"), Instant.parse("2019-11-15T13:54:39Z"));
        assertThat(collected.facts(DailyReported.class))
                .extracting(DailyReported::consumed)
                .containsExactly(
                        new Consumed(List.of("breakfast", "evening"), 5, "yes"), new Consumed(null, null, "maybe"));
        assertThat(collected.facts(ReadingTaken.class))
                .as("the second one states no weight")
                .containsExactly(new ReadingTaken("google-forms", Metric.MASS, 82.5, null, 0, "Europe/Oslo", 312_905));
    }

    @Test
    void keepsTwoFormsOfADayApartAndLetsTheLaterWeightStand() throws IOException {
        export.file(
                "p03/googledocs/reporting.csv",
                FORM,
                "15/11/2019,18/11/2019 10:00:00,Lunch,83,5,No",
                "15/11/2019,17/11/2019 10:00:00,Lunch,84,5,No");

        run();

        assertThat(collected.distinctFacts(DailyReported.class)).isEqualTo(2);
        List<ReadingTaken> weights = collected.facts(ReadingTaken.class);
        assertThat(collected.distinctFacts(ReadingTaken.class)).isEqualTo(1);
        assertThat(weights.getFirst().revision())
                .isGreaterThan(weights.getLast().revision());
    }

    @Test
    void skipsFormsThatNobodyCanRead() throws IOException {
        export.file(
                "p03/googledocs/reporting.csv",
                FORM,
                "31/02/2020,15/11/2019 14:54:39,Lunch,83,5,No",
                "15/11/2019,15/11/2019 14:54:39,Lunch,heavy,5,No",
                "15/11/2019,15/11/2019 14:54:39,Lunch,83,many,No");

        ImportSummary summary = run();

        assertThat(collected.facts(DailyReported.class)).isEmpty();
        assertThat(summary.skipped()).containsOnlyKeys(Skip.MALFORMED_TIME, Skip.MALFORMED_NUMBER);
    }

    @Test
    void scoresASleepInItsNextRevision() throws IOException {
        export.file("p02/fitbit/sleep.json", """
                        [{"logId": 42, "startTime": "2019-11-02 00:09:30", "endTime": "2019-11-02T07:19:30.000",
                        "levels": {"summary": {}, "data": []}}]""")
                .file("a/p02/sleep_score.csv", SCORE, "2019-11-02T07:19:30Z,42,79,20,22,37,36,53,0.0625");

        ImportSummary summary = run();

        assertThat(summary.skipped()).isEmpty();
        assertThat(collected.refused()).isEmpty();
        assertThat(collected.distinctFacts(SleepRecorded.class)).isEqualTo(1);
        List<SleepRecorded> sleeps = collected.facts(SleepRecorded.class);
        assertThat(sleeps).extracting(SleepRecorded::revision).containsExactly(0L, 1L);
        assertThat(sleeps.getFirst().score()).isNull();
        assertThat(sleeps.getLast())
                .isEqualTo(Objects.requireNonNull(sleeps.getFirst())
                        .scored(79, new ScoreParts(20.0, 22.0, 37.0, 53.0, 0.0625)));
        assertThat(collected.eventsOf(SleepRecorded.class).getLast().time())
                .as("the sleep's own time, not the score's")
                .isEqualTo(Instant.parse("2019-11-01T23:09:30Z"));
    }

    @Test
    void skipsAScoreOfASleepThatTheExportDoesNotHoldOrThatCannotBe() throws IOException {
        export.file("p02/fitbit/sleep.json", """
                        [{"logId": 42, "startTime": "2019-11-02 00:09:30", "endTime": "2019-11-02T07:19:30.000",
                        "levels": {"summary": {}, "data": []}}]""")
                .file(
                        "p02/fitbit/sleep_score.csv",
                        SCORE,
                        "2019-11-01T06:29:30Z,7,76,18,20,38,27,53,0.05",
                        "2019-11-02T07:19:30Z,42,179,20,22,37,36,53,0.0625");

        ImportSummary summary = run();

        assertThat(summary.skipped(Skip.NO_SLEEP).examples())
                .containsExactly("p02/fitbit/sleep_score.csv line 2: there is no sleep 7");
        assertThat(summary.skipped(Skip.OUT_OF_RANGE).count()).isEqualTo(1);
        assertThat(collected.facts(SleepRecorded.class)).hasSize(1);
    }

    private ImportSummary run() throws IOException {
        ImportOptions options = ImportOptions.of(directory);
        return Import.run(new PmdataImporter(options), options, collected, ImportListener.NONE);
    }
}
