package io.vitalog.streams.days;

import static io.vitalog.streams.app.Given.event;
import static io.vitalog.streams.app.Given.heartRate;
import static io.vitalog.streams.app.Given.mood;
import static io.vitalog.streams.app.Given.registered;
import static io.vitalog.streams.app.Given.sleep;
import static io.vitalog.streams.app.Given.steps;
import static io.vitalog.streams.app.Given.summary;
import static io.vitalog.streams.app.Given.walk;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.ActivityEvent.ActivityRetracted;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.ReadingsRetracted;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.streams.app.Given;
import io.vitalog.streams.app.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DaysTopologyTest {
    private static final Instant ARRIVAL = Instant.parse("2026-06-01T00:00:00Z");
    private static final LocalDate SECOND = LocalDate.parse("2026-01-02");

    @TempDir
    private Path directory;

    private Pipeline pipeline;

    @BeforeEach
    void start() throws IOException {
        pipeline = new Pipeline(directory, ARRIVAL);
    }

    @Test
    void aProvidersOwnTotalBeatsTheSumOfItsPartsWhichStayVisible() {
        pipeline.send(steps("fitbit", "2026-01-02T10:00:00Z", 60, 10, 20, 30));
        pipeline.send(summary(SECOND, 5000.0, 700.0, 0));

        JsonNode day = day("2026-01-02");
        assertThat(day.at("/steps/value").doubleValue()).isEqualTo(5000);
        assertThat(day.at("/steps/basis").stringValue()).isEqualTo("day-summary");
        assertThat(day.at("/steps/sources/0/value").doubleValue()).isEqualTo(5000);
        assertThat(day.at("/steps/sources/1/value").doubleValue()).isEqualTo(60);
    }

    @Test
    void twoSourcesOfTheSameMinuteAreNeverAdded() {
        pipeline.send(steps("phone", "2026-01-02T10:00:00Z", 60, 11, 22, 33));
        pipeline.send(steps("garmin", "2026-01-02T10:01:00Z", 60, 20));

        JsonNode day = day("2026-01-02");
        assertThat(day.at("/steps/value").doubleValue()).isEqualTo(11 + 20 + 33);
        assertThat(day.at("/steps/source").stringValue()).isEqualTo("garmin+phone");
    }

    @Test
    void aCoarseSeriesOnlyFillsTheMinutesThatAFineOneLeaves() {
        pipeline.send(steps("fitbit", "2026-01-02T10:00:00Z", 3600, 600));
        pipeline.send(steps("fitbit", "2026-01-02T10:00:00Z", 60, 1, 2, 3));

        assertThat(day("2026-01-02").at("/steps/value").doubleValue()).isEqualTo(6 + 570);
    }

    @Test
    void whatIsDerivedFromEventsDoesNotCallItselfAnEvent() {
        pipeline.send(heartRate("2026-01-02T10:00:00Z", 60));

        assertThat(pipeline.written(Topics.READINGS))
                .allMatch(each -> each.headers().toArray().length > 0);
        assertThat(pipeline.written(Topics.READING_CHUNKS)).isNotEmpty().allMatch(DaysTopologyTest::isBare);
        assertThat(pipeline.written(Topics.DAYS)).isNotEmpty().allMatch(DaysTopologyTest::isBare);
    }

    private static boolean isBare(ProducerRecord<?, ?> record) {
        return record.headers().toArray().length == 0;
    }

    @Test
    void aDayThatWasSedentaryThroughoutWasNotWorn() {
        pipeline.send(summary(SECOND, 0.0, 1440.0, 0));

        JsonNode day = day("2026-01-02");
        assertThat(day.get("worn").booleanValue()).isFalse();
        assertThat(day.get("complete").doubleValue()).isZero();
        assertThat(day.at("/steps/value").doubleValue()).isZero();
        assertThat(day.has("heartRateBpm")).isFalse();
    }

    @Test
    void aLateProfileMovesWhatItConcernsToItsLocalDay() {
        pipeline.send(heartRate("2026-01-01T23:30:00Z", 60));
        pipeline.send(mood("2026-01-01T23:40:00Z", 4));
        assertThat(day("2026-01-01").at("/zoneSource").stringValue()).isEqualTo("default");

        pipeline.send(registered("2025-12-01T00:00:00Z", "Europe/Oslo"));

        assertThat(days()).containsOnlyKeys("u-1|2026-01-02");
        JsonNode day = day("2026-01-02");
        assertThat(day.at("/zone").stringValue()).isEqualTo("Europe/Oslo");
        assertThat(day.at("/zoneSource").stringValue()).isEqualTo("profile");
        assertThat(day.at("/mood/value").doubleValue()).isEqualTo(4);
        assertThat(day.at("/heartRateBpm/avg").doubleValue()).isEqualTo(60);
    }

    @Test
    void theDayOfSummerTimeHasTwentyThreeHours() {
        pipeline.send(registered("2020-01-01T00:00:00Z", "Europe/Oslo"));
        pipeline.send(heartRate("2020-03-29T10:00:00Z", 60));

        assertThat(day("2020-03-29").get("hours").doubleValue()).isEqualTo(23);
    }

    @Test
    void aSleepBelongsToTheDayOfWakingAndANapIsKeptApart() {
        pipeline.send(sleep("2026-01-01T22:00:00Z", 8, false));
        pipeline.send(sleep("2026-01-02T13:00:00Z", 1, true));

        JsonNode day = day("2026-01-02");
        assertThat(day.at("/sleepMinutes/value").doubleValue()).isEqualTo(432);
        assertThat(day.at("/napMinutes/value").doubleValue()).isEqualTo(54);
        assertThat(day.at("/sleepEfficiency/value").doubleValue()).isEqualTo(93);
        assertThat(days()).doesNotContainKey("u-1|2026-01-01");
    }

    @Test
    void correctionsReviseAndRetractionsEmptyTheDay() {
        Event<?> walk = walk("2026-01-02T10:00:00Z", 30);
        pipeline.send(walk);
        pipeline.send(event("2026-01-02T11:00:00Z", new ReadingTaken("w", Metric.STEPS, 5, null, 60, null, 0)));
        pipeline.send(event("2026-01-02T11:00:00Z", new ReadingTaken("w", Metric.STEPS, 3, null, 60, null, 1)));
        assertThat(day("2026-01-02").at("/steps/value").doubleValue()).isEqualTo(3);
        assertThat(day("2026-01-02").at("/activityMinutes/value").doubleValue()).isEqualTo(30);

        pipeline.send(event("2026-01-02T11:00:00Z", new ReadingsRetracted("w", Metric.STEPS, 60, null, 2)));
        pipeline.send(event("2026-01-02T10:00:00Z", new ActivityRetracted("fitbit", "walk/2026-01-02T10:00:00Z", 1)));
        pipeline.send(walk);

        assertThat(days()).isEmpty();
    }

    @Test
    void theNewestReportOfTheDayCountsWheneverItArrives() {
        pipeline.send(mood("2026-01-02T20:00:00Z", 2));
        pipeline.send(mood("2026-01-02T08:00:00Z", 5));

        JsonNode day = day("2026-01-02");
        assertThat(day.at("/mood/value").doubleValue()).isEqualTo(2);
        assertThat(day.at("/mood/records").doubleValue()).isEqualTo(2);
        assertThat(day.at("/mood/scale").stringValue()).isEqualTo("1-5");
    }

    @Test
    void theDaysAreTheSameWhateverTheOrderAndHoweverOftenFactsArrive() throws IOException {
        List<Event<?>> events = aBusyWeek();
        events.forEach(pipeline::send);
        SortedMap<String, String> expected = days();
        assertThat(expected).hasSizeGreaterThan(6);

        for (int seed = 1; seed <= 12; seed++) {
            List<Event<?>> shuffled = new ArrayList<>(events);
            shuffled.addAll(events.subList(0, events.size() / 2));
            Collections.shuffle(shuffled, new Random(seed));
            try (Pipeline other = new Pipeline(directory, ARRIVAL)) {
                shuffled.forEach(other::send);
                assertThat(other.table(Topics.DAYS)).as("seed %s", seed).isEqualTo(expected);
            }
        }
    }

    private static List<Event<?>> aBusyWeek() {
        List<Event<?>> events = new ArrayList<>();
        events.add(registered("2026-01-01T00:00:00Z", "Europe/Oslo"));
        events.add(
                event("2026-01-04T00:00:00Z", new ProfileChanged("app", null, Profile.inZone("America/New_York"), 0)));
        for (int day = 1; day <= 7; day++) {
            String date = "2026-01-0" + day;
            events.add(steps("fitbit", date + "T22:58:00Z", 60, 1.5, 2, 3, 4));
            events.add(steps("phone", date + "T22:00:00Z", 3600, 100));
            events.add(heartRate(date + "T23:59:59Z", 50 + day));
            events.add(heartRate(date + "T03:00:00Z", 60 + day));
            events.add(sleep(date + "T21:30:00Z", 7.5, day % 3 == 0));
            events.add(walk(date + "T08:00:00Z", 10 * day));
            events.add(mood(date + "T07:00:00Z", 1 + day % 5));
            events.add(mood(date + "T19:00:00Z", 1 + day % 4));
            events.add(summary(LocalDate.parse(date), 1000.0 * day, 1440.0 / day, 0));
            events.add(summary(LocalDate.parse(date), 1001.0 * day, 1440.0 / day, day % 2));
        }
        events.add(event("2026-01-03T03:00:00Z", new ReadingsRetracted("fitbit", Metric.HEART_RATE, 0, null, 1)));
        events.add(event("2026-01-05T08:00:00Z", new ActivityRetracted("fitbit", "walk/2026-01-05T08:00:00Z", 4)));
        return events;
    }

    private SortedMap<String, String> days() {
        return pipeline.table(Topics.DAYS);
    }

    private JsonNode day(String date) {
        assertThat(days()).containsKey(Given.USER + "|" + date);
        return Json.MAPPER.readTree(days().get(Given.USER + "|" + date));
    }
}
