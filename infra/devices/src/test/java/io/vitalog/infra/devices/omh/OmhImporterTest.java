package io.vitalog.infra.devices.omh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.Export;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import io.vitalog.infra.devices.imports.ImportSummary.NotImported;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OmhImporterTest {
    private static final String MOMENT = "'effective_time_frame':{'date_time':'2024-02-05T07:25:00-08:00'}";
    private static final String INTERVAL = "'effective_time_frame':{'time_interval':{"
            + "'start_date_time':'2024-02-05T22:00:00+01:00','end_date_time':'2024-02-06T06:00:00+01:00'}}";

    @TempDir
    Path directory;

    private final Collected collected = new Collected();

    @Test
    void readsAPointByItsHeader() throws IOException {
        run("points.json", """
                {'header':{'id':'p-1','schema_id':{'namespace':'omh','name':'heart-rate','version':'2.0'},
                 'acquisition_provenance':{'source_name':'RunKeeper HealthGraph API'}},
                 'body':{'heart_rate':{'value':50,'unit':'beats/min'},%s}}""".formatted(MOMENT));

        assertThat(collected.facts(ReadingTaken.class))
                .containsExactly(
                        new ReadingTaken("runkeeper-healthgraph-api", Metric.HEART_RATE, 50, null, 0, "-08:00", 0));
        assertThat(collected.events().getLast().time()).isEqualTo(Instant.parse("2024-02-05T15:25:00Z"));
        assertThat(collected.events()).extracting(Event::subject).containsOnly("ann");
    }

    @Test
    void readsBareBodiesOneAfterAnotherAndConvertsTheirUnits() throws IOException {
        run(
                "bodies.json",
                "{'body_weight':{'value':150,'unit':'lb'}," + MOMENT + "}",
                "[{'step_count':6000," + INTERVAL + "},{'step_count':{'value':7,'unit':'steps'}," + INTERVAL + "}]",
                "{'kcal_burned':{'value':418.4,'unit':'kJ'},'activity_name':'walking'," + INTERVAL + "}",
                "{'minutes_moderate_activity':{'value':1,'unit':'h'}," + INTERVAL + "}");

        assertThat(collected.facts(ReadingTaken.class))
                .containsExactly(
                        new ReadingTaken("omh", Metric.MASS, 68.038856, null, 0, "-08:00", 0),
                        new ReadingTaken("omh", Metric.STEPS, 6_000, null, 28_800, "+01:00", 0),
                        new ReadingTaken("omh", Metric.STEPS, 7, null, 28_800, "+01:00", 0),
                        new ReadingTaken("omh", Metric.ENERGY, 100, null, 28_800, "+01:00", 0),
                        new ReadingTaken("omh", Metric.ACTIVE_MINUTES, 60, null, 28_800, "+01:00", 0));
        assertThat(collected.refused()).isEmpty();
    }

    @Test
    void readsIntervalsWithADurationFromEitherEnd() throws IOException {
        run(
                "a.ndjson",
                "{'activity_name':'Nordic walking','effective_time_frame':{'time_interval':{"
                        + "'end_date_time':'2024-02-05T08:00:00Z','duration':{'value':1.5,'unit':'h'}}}}",
                "{'activity_name':'running','distance':{'value':2,'unit':'mi'},'effective_time_frame':{"
                        + "'time_interval':{'start_date_time':'2024-02-05T08:00:00Z',"
                        + "'duration':{'value':20,'unit':'min'}}}}");

        assertThat(collected.facts(ActivityRecorded.class))
                .extracting(ActivityRecorded::key, ActivityRecorded::elapsedS, ActivityRecorded::distanceM)
                .containsExactly(
                        tuple("2024-02-05T06:30:00Z/nordic-walking", 5_400.0, null),
                        tuple("2024-02-05T08:00:00Z/run", 1_200.0, 3_218.688));
    }

    @Test
    void makesASleepOfAnEpisodeAndADaySummaryOfADuration() throws IOException {
        run(
                "sleep.json",
                "{'total_sleep_time':{'value':7.5,'unit':'h'},'number_of_awakenings':2,'is_main_sleep':true,"
                        + "'sleep_maintenance_efficiency_percentage':{'value':94.4,'unit':'%'}," + INTERVAL + "}",
                "{'sleep_duration':{'value':7,'unit':'h'}," + INTERVAL + "}");

        assertThat(collected.facts(SleepRecorded.class))
                .containsExactly(new SleepRecorded(
                        "omh",
                        "2024-02-05T21:00:00Z/sleep",
                        28_800,
                        27_000.0,
                        94.4,
                        2,
                        false,
                        null,
                        null,
                        null,
                        null,
                        "+01:00",
                        0));
        assertThat(collected.facts(DaySummarized.class)).singleElement().satisfies(summary -> {
            assertThat(summary.date()).isEqualTo(LocalDate.of(2024, 2, 6));
            assertThat(summary.minutesAsleep()).isEqualTo(420);
        });
        assertThat(collected.refused()).isEmpty();
    }

    @Test
    void skipsWhatIsNoMeasurementOrHasNoTimeAndGoesOn() throws IOException {
        ImportSummary summary = run(
                "bodies.ndjson",
                "{'heart_rate':{'value':60,'unit':'beats/min'}}",
                "{'heart_rate':{'value':60,'unit':'beats/min'},'descriptive_statistic':'average'," + MOMENT + "}",
                "{'body_weight':{'value':60,'unit':'kg'},'effective_time_frame':{'time_interval':{"
                        + "'date':'2024-02-05','part_of_day':'morning'}}}",
                "{'heart_rate':{'value':600,'unit':'beats/min'}," + MOMENT + "}",
                "{'heart_rate':{'value':'60','unit':'beats/min'}," + MOMENT + "}",
                "{broken",
                "{'blood_pressure':1}",
                "{'body_height':{'value':180,'unit':'cm'}," + MOMENT + "}",
                "{'step_count':1," + MOMENT + "}",
                "{'heart_rate':{'value':60,'unit':'beats/min'},'effective_time_frame':{'date_time':'today'}}",
                "{'heart_rate':{'value':61,'unit':'beats/min'}," + MOMENT + "}");

        assertThat(summary.skipped(Skip.NO_TIME).count()).isEqualTo(2);
        assertThat(summary.skipped(Skip.STATISTIC).count()).isEqualTo(1);
        assertThat(summary.skipped(Skip.OUT_OF_RANGE).count()).isEqualTo(1);
        assertThat(summary.skipped(Skip.MALFORMED_NUMBER).count()).isEqualTo(1);
        assertThat(summary.skipped(Skip.NOT_JSON).count()).isEqualTo(1);
        assertThat(summary.skipped(Skip.UNKNOWN_SCHEMA).examples())
                .containsExactly("bodies.ndjson line 7: members blood_pressure");
        assertThat(summary.skipped(Skip.MALFORMED_TIME).count()).isEqualTo(2);
        assertThat(summary.notImported()).containsOnly(entry("body-height", new NotImported(0, 1)));
        assertThat(summary.samples()).isEqualTo(1);
    }

    @Test
    void refusesAPathWithoutData() {
        assertThatThrownBy(() -> run("readme.txt", "x")).isInstanceOf(NothingToImport.class);
    }

    private ImportSummary run(String file, String... lines) throws IOException {
        String[] quoted =
                Arrays.stream(lines).map(line -> line.replace('\'', '"')).toArray(String[]::new);
        new Export(directory).file(file, quoted);
        ImportOptions options = ImportOptions.of(directory).forUser("ann").asSingles(true);
        return Import.run(new OmhImporter(options), options, collected, ImportListener.NONE);
    }
}
