package io.vitalog.infra.devices.fitbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.atIndex;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
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
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitbitImporterTest {
    private static final String DAILY = "Id,ActivityDate,TotalSteps,TotalDistance,VeryActiveMinutes,"
            + "FairlyActiveMinutes,LightlyActiveMinutes,SedentaryMinutes,Calories";

    @TempDir
    Path directory;

    private final Collected collected = new Collected();
    private Export export;

    @BeforeEach
    void begin() {
        export = new Export(directory);
    }

    @Test
    void readsADayInMetresAndRegistersItsUserFirst() throws IOException {
        export.file("sub/dailyActivity_merged.csv.gz", DAILY, "7,4/12/2016,13162,8.50999,25,13,328,728,1985");

        run(ImportOptions.of(directory));

        assertThat(collected.facts(Fact.class))
                .containsExactly(
                        new UserRegistered("fitbit", "account", Profile.inZone(null), 0),
                        new DaySummarized(
                                "fitbit",
                                "daily-activity/2016-04-12",
                                LocalDate.of(2016, 4, 12),
                                13162.0,
                                8510.0,
                                1985.0,
                                null,
                                25.0,
                                13.0,
                                328.0,
                                728.0,
                                null,
                                null,
                                null,
                                null,
                                null,
                                0));
        assertThat(collected.events()).extracting(Event::subject).containsOnly("fitbit-7");
        assertThat(collected.events().getLast().time()).isEqualTo(Instant.parse("2016-04-12T00:00:00Z"));
        assertThat(collected.events()).extracting(Event::source).containsOnly("/import/fitbit");
    }

    @Test
    void placesLocalTimesByTheZoneAndSaysSo() throws IOException {
        export.file("hourlySteps_merged.csv", "Id,ActivityHour,StepTotal", "7,4/12/2016 1:00:00 PM,9")
                .file("dailyActivity_merged.csv", DAILY, "7,4/12/2016,1,1,1,1,1,1,1");

        run(ImportOptions.of(directory).inZone(ZoneId.of("Europe/Oslo")).asSingles(true));

        Event<?> hour = collected.eventsOf(ReadingTaken.class).getFirst();
        assertThat(hour.fact()).isEqualTo(new ReadingTaken("fitbit", Metric.STEPS, 9, null, 3600, "Europe/Oslo", 0));
        assertThat(hour.time()).isEqualTo(Instant.parse("2016-04-12T11:00:00Z"));
        assertThat(collected.eventsOf(DaySummarized.class).getFirst().time())
                .isEqualTo(Instant.parse("2016-04-11T22:00:00Z"));
        assertThat(collected.facts(UserRegistered.class).getFirst().profile()).isEqualTo(Profile.inZone("Europe/Oslo"));
    }

    @Test
    void countsTwentyThreeHoursOnTheDayOfSummerTime() throws IOException {
        String[] hours = IntStream.range(-1, 24)
                .mapToObj(hour -> hour < 0 ? "Id,ActivityHour,StepTotal" : "7," + twelveHours(hour) + "," + hour)
                .toArray(String[]::new);
        export.file("hourlySteps.csv", hours);

        ImportSummary summary = run(ImportOptions.of(directory).inZone(ZoneId.of("Europe/Oslo")));

        assertThat(samples(Metric.STEPS)).isEqualTo(23);
        assertThat(summary.skipped(Skip.NO_SUCH_LOCAL_TIME))
                .isEqualTo(new ImportSummary.Skipped(
                        1, List.of("hourlySteps.csv line 4: 2020-03-29T02:00 does not exist in Europe/Oslo")));
        SeriesTaken day = collected.facts(SeriesTaken.class).getFirst();
        assertThat(day.offsetsS()).as("an hour follows each hour").isNull();
        assertThat(day.values()[2]).isEqualTo(3);
    }

    @Test
    void keepsEachMinuteOfAnHourThoughItIsZero() throws IOException {
        StringBuilder header = new StringBuilder("Id,ActivityHour");
        StringBuilder row = new StringBuilder("7,4/12/2016 1:00:00 AM");
        for (int minute = 0; minute < 60; minute++) {
            header.append(minute < 10 ? ",Steps0" : ",Steps").append(minute);
            row.append(minute == 30 ? ",12" : ",0");
        }
        export.file("minuteStepsWide_merged.csv", header.toString(), row.toString());

        run(ImportOptions.of(directory));

        SeriesTaken hour = collected.facts(SeriesTaken.class).getFirst();
        assertThat(hour.periodS()).isEqualTo(60);
        assertThat(hour.offsetsS()).isNull();
        assertThat(hour.values()).hasSize(60).contains(12, atIndex(30));
    }

    @Test
    void groupsHeartRatesOfAUserAndHour() throws IOException {
        export.file(
                "heartrate_seconds_merged.csv",
                "Id,Time,Value",
                "7,4/12/2016 7:59:50 AM,100",
                "7,4/12/2016 7:59:55 AM,101",
                "7,4/12/2016 8:00:05 AM,102",
                "8,4/12/2016 8:00:10 AM,60");

        run(ImportOptions.of(directory));

        assertThat(collected.facts(SeriesTaken.class))
                .containsExactly(
                        new SeriesTaken(
                                "fitbit",
                                Metric.HEART_RATE,
                                null,
                                0,
                                new int[] {0, 5},
                                new double[] {100, 101},
                                null,
                                0),
                        new SeriesTaken(
                                "fitbit", Metric.HEART_RATE, null, 0, new int[] {0}, new double[] {102}, null, 0),
                        new SeriesTaken(
                                "fitbit", Metric.HEART_RATE, null, 0, new int[] {0}, new double[] {60}, null, 0));
        assertThat(collected.eventsOf(UserRegistered.class)).hasSize(2);
    }

    @Test
    void takesWeightToTheGramAndBodyFatWhereItIs() throws IOException {
        export.file(
                "weightLogInfo_merged.csv",
                "Id,Date,WeightKg,WeightPounds,Fat,BMI,IsManualReport,LogId",
                "7,5/2/2016 11:59:59 PM,52.5999984741211,115.9,22,22.6,True,1",
                "7,5/3/2016 11:59:59 PM,52.5999984741211,115.9,,22.6,True,2");

        run(ImportOptions.of(directory).asSingles(true));

        assertThat(collected.facts(ReadingTaken.class))
                .extracting(ReadingTaken::metric, ReadingTaken::value)
                .containsExactly(tuple(Metric.MASS, 52.6), tuple(Metric.BODY_FAT, 22.0), tuple(Metric.MASS, 52.6));
    }

    @Test
    void skipsMalformedRowsWithTheirLineAndGoesOn() throws IOException {
        export.file(
                "dailyActivity_merged.csv",
                DAILY,
                "7,4/12/2016,1,1,1,1,1,1,1",
                "7,31/12/2016,1,1,1,1,1,1,1",
                "7,4/13/2016,many,1,1,1,1,1,1",
                "seven,4/13/2016,1,1,1,1,1,1,1",
                "7,4/14/2016,1,1,1",
                "7,4/15/2016,1,1,1,1,1,1,1");

        ImportSummary summary = run(ImportOptions.of(directory));

        assertThat(collected.facts(DaySummarized.class))
                .extracting(DaySummarized::date)
                .containsExactly(LocalDate.of(2016, 4, 12), LocalDate.of(2016, 4, 15));
        assertThat(summary.rows()).isEqualTo(6);
        assertThat(summary.skipped())
                .containsOnlyKeys(
                        Skip.MALFORMED_TIME, Skip.MALFORMED_NUMBER, Skip.MALFORMED_FIELD, Skip.WRONG_FIELD_COUNT);
        assertThat(summary.lines()).anyMatch(line -> line.contains("dailyActivity_merged.csv line 3: '31/12/2016'"));
    }

    @Test
    void countsFilesThatItDoesNotReadYet() throws IOException {
        export.file("sleepDay_merged.csv", "Id,SleepDay,TotalMinutesAsleep,TotalTimeInBed")
                .file("minuteSleep_merged.csv", "Id,date,value,logId", "7,x,1,2", "7,y,1,2");

        ImportSummary summary = run(ImportOptions.of(directory));

        assertThat(summary.notImported())
                .containsExactly(entry("minuteSleep_merged.csv", new ImportSummary.NotImported(1, 2)));
        assertThat(summary.eventsByType()).isEqualTo(Map.of());
    }

    @Test
    void saysWhatItLookedForWhereNothingIs() throws IOException {
        export.file("notes.csv", "a,b");

        assertThatThrownBy(() -> run(ImportOptions.of(directory)))
                .isInstanceOf(NothingToImport.class)
                .hasMessageContaining("dailyActivity*.csv")
                .hasMessageContaining(directory.toString());
    }

    private long samples(Metric metric) {
        return collected.facts(SeriesTaken.class).stream()
                .filter(series -> series.metric() == metric)
                .mapToInt(ReadingEvent::size)
                .sum();
    }

    private ImportSummary run(ImportOptions options) throws IOException {
        return Import.run(new FitbitImporter(options), options, collected, ImportListener.NONE);
    }

    private static String twelveHours(int hour) {
        return "3/29/2020 " + (hour % 12 == 0 ? 12 : hour % 12) + ":00:00 " + (hour < 12 ? "AM" : "PM");
    }
}
