package io.vitalog.infra.devices.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.sleep.SleepEvent.Stage;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvidersImporterTest {
    private static final String POINT = "{'dataSourceId':'d','point':[{'dataTypeName':'com.google.activity.segment',"
            + "'startTimeNanos':'1436275800000000000','endTimeNanos':'1436277600000000000','value':[{'intVal':%d}]}]}";

    @TempDir
    Path directory;

    @Test
    void takesAnEmptyAnswerOfEachProvider() throws IOException {
        for (String empty : new String[] {
            "{'sleep':[]}",
            "{'minStartTimeNs':'1','dataSourceId':'d'}",
            "{'status':0,'body':{'measuregrps':[]}}",
            "{'meta':{'user_xid':'x'},'data':{'items':[]}}",
            "{'sessions':[]}",
            "{'items':[],'size':0}",
            "{'BPDataList':[]}",
            "[{'date':'20121212','summary':null,'segments':null}]"
        }) {
            assertThat(Answered.text(directory, null, empty).outline())
                    .as(empty)
                    .isEmpty();
        }
    }

    @Test
    void saysWhatNoProviderAnswers() throws IOException {
        Answered other = Answered.text(directory, null, "{'temperature':[],'wind':3}");

        assertThat(other.summary().skipped(Skip.UNKNOWN_FORMAT).examples())
                .containsExactly("answer: no provider answers with members temperature, wind");
        assertThat(Answered.text(directory, null, "[]").outline()).isEqualTo("1 unknown-format");
        assertThat(Answered.text(directory, null, "<gpx/>").outline()).isEqualTo("1 not-json");
        assertThatThrownBy(() -> Answered.file(directory.resolve("nowhere"), null))
                .hasRootCauseInstanceOf(NotDirectoryException.class);
    }

    @Test
    void asksForAFile(@TempDir Path empty) {
        assertThatThrownBy(() -> Answered.file(empty, null)).hasRootCauseInstanceOf(NothingToImport.class);
    }

    @Test
    void goesOnAfterAnElementThatBreaks() throws IOException {
        Answered weights = Answered.text(directory, null, """
                {'weight':[{'date':'2015-05-13','time':'18:28:59','weight':900},
                 {'date':'2015-05-14','time':'late','weight':56},{'date':'2015-05-15','time':'18:28:59'},
                 {'date':'2015-05-16','time':'18:28:59','weight':'57','fat':0}]}""");

        assertThat(weights.outline())
                .isEqualTo("1 ReadingTaken, 1 malformed-time, 1 missing-field, 1 not-measured, 1 out-of-range");
        assertThat(weights.facts(ReadingTaken.class).getFirst().value()).isEqualTo(57);
    }

    @Test
    void takesFitbitsRestingRateAndZonesFromTheirLaterPlace() throws IOException {
        Answered heart = Answered.text(directory, null, """
                {'activities-heart':[{'dateTime':'2026-03-14','value':{'restingHeartRate':58,
                 'heartRateZones':[{'name':'Cardio','minutes':12}]}}],
                 'activities-heart-intraday':{'datasetInterval':1,'datasetType':'second',
                 'dataset':[{'time':'00:00:05','value':61},{'time':'00:00:06','value':0}]}}""");

        assertThat(heart.outline()).isEqualTo("1 DaySummarized, 1 ReadingTaken, 1 not-measured");
        DaySummarized day = heart.facts(DaySummarized.class).getFirst();
        assertThat(day.restingHeartRateBpm()).isEqualTo(58);
        assertThat(day.heartRateZones()).hasSize(1);
    }

    @Test
    void tellsStillAndCarriedPeopleFromActiveOnes() throws IOException {
        assertThat(Answered.text(directory, null, POINT.formatted(3)).outline()).isEqualTo("1 google-fit still");
        assertThat(Answered.text(directory, null, POINT.formatted(0)).outline()).isEqualTo("1 google-fit in-vehicle");
        assertThat(Answered.text(directory, null, POINT.formatted(110)).outline())
                .isEqualTo("1 google-fit stage of sleep");
        assertThat(Answered.text(directory, null, POINT.formatted(72)).outline())
                .isEqualTo("1 SleepRecorded");
        assertThat(Answered.text(directory, null, POINT.formatted(16)).facts(ActivityRecorded.class))
                .extracting(ActivityRecorded::sport)
                .containsExactly("road-biking");
        assertThat(Answered.text(directory, null, POINT.formatted(122)).facts(ActivityRecorded.class))
                .extracting(ActivityRecorded::title)
                .containsExactly("guided breathing");
        assertThat(Answered.text(directory, null, POINT.formatted(9_999)).facts(ActivityRecorded.class))
                .extracting(ActivityRecorded::sport)
                .containsExactly("other");
    }

    @Test
    void scalesWithingsNumbersAndLeavesOutGoalsAndOthersOfTheHousehold() throws IOException {
        Answered measures = Answered.text(directory, null, """
                {'status':0,'body':{'timezone':'Europe/Paris','measuregrps':[
                 {'category':1,'attrib':0,'date':1433052383,'measures':[{'type':1,'unit':-3,'value':74126},
                  {'type':6,'unit':-1,'value':213},{'type':1,'unit':-300,'value':1},{'type':54,'unit':0,'value':97}]},
                 {'category':1,'attrib':1,'date':1433052383,'measures':[{'type':1,'unit':-3,'value':60000}]},
                 {'category':2,'attrib':0,'date':1433052383,'measures':[{'type':1,'unit':-3,'value':70000}]}]}}""");

        assertThat(measures.facts(ReadingTaken.class))
                .extracting(ReadingTaken::metric, ReadingTaken::value)
                .containsExactly(
                        tuple(Metric.MASS, 74.126),
                        tuple(Metric.BODY_FAT, 21.3),
                        tuple(Metric.OXYGEN_SATURATION, 97.0));
        assertThat(measures.outline()).contains("1 withings goal", "1 withings measure of one of several people");
        assertThat(Answered.text(directory, null, "{'status':401,'body':{}}").outline())
                .isEqualTo("1 malformed-field");
    }

    @Test
    void laysMisfitsStatesBetweenStartAndEnd() throws IOException {
        Answered sleep = Answered.text(directory, null, """
                {'sleeps':[{'id':'s','startTime':'2015-02-24T00:00:00Z','duration':600,'sleepDetails':[
                 {'datetime':'2015-02-23T00:00:00Z','value':2},{'datetime':'2015-02-24T00:05:00Z','value':1},
                 {'datetime':'2015-02-24T00:06:00Z','value':3}]},
                 {'id':'t','startTime':'2015-02-25T00:00:00Z','duration':600,'sleepDetails':[
                 {'datetime':'2015-02-25T00:00:00Z','value':7}]}]}""");

        assertThat(sleep.outline()).isEqualTo("1 SleepRecorded, 1 unknown-stage");
        SleepRecorded night = sleep.facts(SleepRecorded.class).getFirst();
        assertThat(night.stages())
                .containsExactly(new Stage("light", 0, 300), new Stage("wake", 300, 60), new Stage("deep", 360, 240));
        assertThat(night.asleepS()).isEqualTo(540);
    }

    @Test
    void keepsTheLaterOfTwoVersionsOfASleep() throws IOException {
        String sleep = "{'SRDataList':[{'DataID':'s','StartTime':1447552260,'EndTime':1447578960,'HoursSlept':345,"
                + "'TimeZone':'-0700','LastChangeTime':%d}]}";
        Answered one = Answered.text(directory, null, sleep.formatted(1_447_604_350));
        Answered other = Answered.text(directory, null, sleep.formatted(1_447_604_351));

        assertThat(one.collected().events().getLast().factId())
                .isEqualTo(other.collected().events().getLast().factId());
        assertThat(other.facts(SleepRecorded.class).getFirst().revision()).isEqualTo(1_447_604_351L);
    }

    @Test
    void namesTheAppThatRunkeeperGotAnActivityFrom() throws IOException {
        Answered run = Answered.text(directory, null, """
                {'size':1,'items':[{'uri':'/1','type':'Nordic Walking','duration':60,'utc_offset':0,
                 'source':'Polar Flow','start_time':'Sun, 24 Jan 2010 10:00:36'}]}""");

        assertThat(run.facts(ActivityRecorded.class))
                .extracting(ActivityRecorded::origin, ActivityRecorded::sport)
                .containsExactly(tuple("runkeeper-polar-flow", "nordic-walking"));
    }
}
