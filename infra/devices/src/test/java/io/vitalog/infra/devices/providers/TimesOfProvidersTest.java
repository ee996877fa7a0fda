package io.vitalog.infra.devices.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each API has a clock of its own. */
class TimesOfProvidersTest {
    @TempDir
    Path directory;

    @Test
    void fitbitShowsTheClockOnTheWall() throws IOException {
        String weight = "{'weight':[{'date':'2015-05-13','time':'18:28:59','weight':56.7,'logId':1}]}";

        assertThat(Answered.text(directory, null, weight).times()).containsExactly("2015-05-13T18:28:59Z");
        Answered placed = Answered.text(directory, "America/New_York", weight);
        assertThat(placed.times()).containsExactly("2015-05-13T22:28:59Z");
        assertThat(placed.facts(ReadingTaken.class).getFirst().zone()).isEqualTo("America/New_York");
    }

    @Test
    void fitbitShowsNoTimeThatAClockChangeLeavesOut() throws IOException {
        Answered skipped = Answered.text(
                directory,
                "Europe/Oslo",
                "{'weight':[{'date':'2016-03-27','time':'02:30:00','weight':56.7,'logId':1}]}");

        assertThat(skipped.outline()).isEqualTo("1 no-such-local-time");
    }

    /** As a double, the last nanosecond before a second would be that second. */
    @Test
    void googleFitCountsNanoseconds() throws IOException {
        Answered steps = Answered.text(directory, null, """
                {'dataSourceId':'d','point':[{'dataTypeName':'com.google.step_count.delta',
                 'startTimeNanos':'1436275799999999999','endTimeNanos':'1436275860000000000',
                 'value':[{'intVal':7}]}]}""");

        assertThat(steps.times()).containsExactly("2015-07-07T13:29:59Z");
        assertThat(steps.facts(ReadingTaken.class).getFirst().periodS()).isEqualTo(60);
        assertThat(steps.facts(ReadingTaken.class).getFirst().origin()).isEqualTo("google-fit");
    }

    @Test
    void withingsNamesTheZoneBesideItsSeconds() throws IOException {
        Answered day = Answered.text(directory, "Asia/Tokyo", """
                {'status':0,'body':{'activities':[{'date':'2015-06-18','steps':1,'timezone':'America/Los_Angeles'}]}}
                """);

        assertThat(day.times()).containsExactly("2015-06-18T07:00:00Z");
        assertThat(day.facts(DaySummarized.class).getFirst().zone()).isEqualTo("America/Los_Angeles");
    }

    @Test
    void jawboneTellsSinceWhenEachZoneWas() throws IOException {
        Answered move = Answered.text(directory, null, """
                {'meta':{'user_xid':'x'},'data':{'items':[{'type':'move','xid':'m','date':20150805,
                 'time_created':1438747200,'details':{'steps':593,'tz':'America/Denver',
                 'tzs':[[1438778520,'America/Denver'],[1438747200,-14400]],
                 'hourly_totals':{'2015080506':{'steps':19,'distance':17,'calories':1.25}}}}]}}""");

        assertThat(move.times().getFirst()).isEqualTo("2015-08-05T04:00:00Z");
        assertThat(move.facts(DaySummarized.class).getFirst().zone()).isEqualTo("-04:00");
        assertThat(move.times().getLast()).isEqualTo("2015-08-05T12:00:00Z");
        assertThat(move.facts(ReadingTaken.class).getFirst().zone()).isEqualTo("America/Denver");
    }

    @Test
    void runkeeperTellsHoursAheadOfUtcOrNothing() throws IOException {
        String told = """
                {'size':1,'items':[{'uri':'/1','type':'Running','duration':60,%s
                 'start_time':'Sun, 24 Jan 2010 10:00:36'}]}""";

        assertThat(Answered.text(directory, "Asia/Tokyo", told.formatted("'utc_offset':5.5,"))
                        .times())
                .containsExactly("2010-01-24T04:30:36Z");
        assertThat(Answered.text(directory, null, told.formatted("")).outline()).isEqualTo("1 no-time");
        assertThat(Answered.text(directory, "Asia/Tokyo", told.formatted("")).times())
                .containsExactly("2010-01-24T01:00:36Z");
    }

    @Test
    void iHealthWritesTheWallClockAsSecondsSinceTheEpoch() throws IOException {
        String oxygen = "{'BODataList':[{'BO':99,'HR':60,'MDate':1443023160,'TimeZone':%s}]}";

        assertThat(Answered.text(directory, null, oxygen.formatted("'-0600'")).times())
                .containsOnly("2015-09-23T21:46:00Z");
        assertThat(Answered.text(directory, null, oxygen.formatted("2")).times())
                .containsOnly("2015-09-23T13:46:00Z");
        assertThat(Answered.text(directory, null, oxygen.formatted("'?'")).outline())
                .isEqualTo("1 malformed-time");
    }

    @Test
    void iHealthDatesADayByTheWallClock() throws IOException {
        Answered day = Answered.text(directory, null, """
                {'DistanceUnit':1,'ARDataList':[{'DataID':'a','Steps':9,'DistanceTraveled':2,'MDate':1447803000,
                 'TimeZone':'+0500'}]}""");

        DaySummarized summary = day.facts(DaySummarized.class).getFirst();
        assertThat(summary.date()).isEqualTo(LocalDate.of(2015, 11, 17));
        assertThat(summary.distanceM()).isEqualTo(3_218.688);
        assertThat(day.times()).containsExactly("2015-11-16T19:00:00Z");
    }

    @Test
    void misfitAndMovesWriteOffsets() throws IOException {
        Answered misfit = Answered.text(directory, null, """
                {'sleeps':[{'id':'s','startTime':'2015-02-23T21:40:59-05:00','duration':60,'sleepDetails':[]}]}""");
        Answered moves = Answered.text(directory, null, """
                [{'date':'20121212','segments':[{'activities':[{'activity':'running','startTime':'20121212T071430+0200',
                 'endTime':'20121212T071530+0200'}]}]}]""");

        assertThat(misfit.times()).containsExactly("2015-02-24T02:40:59Z");
        assertThat(misfit.facts(SleepRecorded.class).getFirst().asleepS()).isNull();
        assertThat(moves.times()).containsExactly("2012-12-12T05:14:30Z");
        assertThat(moves.facts(ActivityRecorded.class).getFirst().elapsedS()).isEqualTo(60);
    }

    @Test
    void nobodyMeasuredBeforeVitalogOrInTheFuture() throws IOException {
        String weight = "{'weight':[{'date':'%s','time':'12:00:00','weight':56.7,'logId':1}]}";

        assertThat(Answered.text(directory, null, weight.formatted("1999-12-31"))
                        .outline())
                .isEqualTo("1 out-of-range");
        assertThat(Answered.text(directory, null, weight.formatted("2026-05-03"))
                        .outline())
                .isEqualTo("1 out-of-range");
    }
}
