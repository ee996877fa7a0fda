package io.vitalog.infra.devices.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.Collected;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DemoFeedTest {
    private static final Instant NOW = Instant.parse("2026-05-12T10:30:07Z");
    private static final Instant MONTH_AGO = NOW.minus(Duration.ofDays(30));
    private static final int PEOPLE = 12;

    private final DemoFeed feed = new DemoFeed(42, PEOPLE);

    @Test
    void followsFromTheSeedAlone() {
        Instant from = NOW.minus(Duration.ofDays(2));

        assertThat(history(new DemoFeed(42, 3), from, NOW).written())
                .isEqualTo(history(new DemoFeed(42, 3), from, NOW).written())
                .isNotEqualTo(history(new DemoFeed(43, 3), from, NOW).written());
    }

    @Test
    void isTakenByIntakeAndDecisions() {
        Collected collected = history(feed, MONTH_AGO, NOW);
        feed.register(collected);
        feed.live(NOW, NOW.plusSeconds(60), collected);

        assertThat(collected.refused()).isEmpty();
        assertThat(collected.eventsOf(UserRegistered.class)).hasSize(PEOPLE);
        assertThat(feed.userIds()).hasSize(PEOPLE).first().isEqualTo("demo-01");
    }

    @Test
    void tellsANightAReportAndNowAndThenATrainingOfEachDay() {
        Collected month = history(feed, MONTH_AGO, NOW);

        assertThat(month.distinctFacts(SleepRecorded.class)).isBetween(29L * PEOPLE, 31L * PEOPLE);
        assertThat(month.distinctFacts(DailyReported.class)).isBetween(29L * PEOPLE, 31L * PEOPLE);
        assertThat(month.distinctFacts(ActivityRecorded.class)).isBetween(5L * PEOPLE, 25L * PEOPLE);
        assertThat(month.facts(SleepRecorded.class)).allSatisfy(night -> {
            assertThat(night.inBedS()).isBetween(4.0 * 3600, 11.0 * 3600);
            assertThat(night.efficiencyPercent()).isBetween(75.0, 99.0);
        });
    }

    @Property(tries = 20)
    void losesAndRepeatsNothingWhereverAStretchIsCut(@ForAll @IntRange(min = 1, max = 7_199) int cut) {
        Instant end = NOW.plusSeconds(7_200);
        Collected whole = new Collected();
        Collected parts = new Collected();

        feed.live(NOW, end, whole);
        feed.live(NOW, NOW.plusSeconds(cut), parts);
        feed.live(NOW.plusSeconds(cut), end, parts);

        assertThat(parts.written()).containsExactlyInAnyOrderElementsOf(whole.written());
    }

    @Test
    void tellsTheSameSamplesLiveAsInHistory() {
        Instant end = NOW.plusSeconds(3_600);
        Collected live = new Collected();

        feed.live(NOW, end, live);

        Map<String, Double> samples = samples(live);
        assertThat(samples(history(feed, NOW, end)))
                .isNotEmpty()
                .allSatisfy((sample, value) -> assertThat(samples).containsEntry(sample, value));
    }

    @Test
    void measuresAHeartEveryFiveSecondsAndStepsEveryMinute() {
        Collected minute = new Collected();

        feed.live(NOW, NOW.plusSeconds(60), minute);

        assertThat(minute.facts(ReadingTaken.class).stream().filter(one -> one.metric() == Metric.HEART_RATE))
                .hasSize(12 * PEOPLE);
        assertThat(minute.facts(ReadingTaken.class).stream().filter(one -> one.metric() == Metric.STEPS))
                .hasSize(PEOPLE);
    }

    @Test
    void livesThroughTheDay() {
        Collected month = history(new DemoFeed(42, 1), MONTH_AGO, NOW);
        Map<Integer, DoubleSummaryStatistics> byHour = new TreeMap<>();

        forEach(
                month,
                Metric.HEART_RATE,
                (time, value) -> byHour.computeIfAbsent(
                                LocalTime.ofInstant(time, ZoneId.of("Europe/Oslo"))
                                        .getHour(),
                                _ -> new DoubleSummaryStatistics())
                        .accept(value));

        double night = byHour.getOrDefault(4, new DoubleSummaryStatistics()).getAverage();
        double afternoon =
                byHour.getOrDefault(16, new DoubleSummaryStatistics()).getAverage();
        assertThat(byHour).hasSize(24);
        assertThat(afternoon).isGreaterThan(night + 12);
        DoubleSummaryStatistics steps = new DoubleSummaryStatistics();
        forEach(month, Metric.STEPS, (_, value) -> steps.accept(value));
        assertThat(steps.getSum() / 30).isBetween(3_000.0, 20_000.0);
    }

    @Test
    void walksFasterHeartsAlongNotFromOneSecondToTheNext() {
        Collected hour = new Collected();
        feed.live(NOW, NOW.plusSeconds(3_600), hour);

        Map<String, List<Double>> beats = new HashMap<>();
        for (Event<?> event : hour.eventsOf(ReadingTaken.class)) {
            if (event.fact() instanceof ReadingTaken reading && reading.metric() == Metric.HEART_RATE) {
                beats.computeIfAbsent(event.subject(), _ -> new ArrayList<>()).add(reading.value());
            }
        }

        assertThat(beats).hasSize(PEOPLE).allSatisfy((_, values) -> {
            for (int i = 1; i < values.size(); i++) {
                assertThat(Math.abs(values.get(i) - values.get(i - 1))).isLessThan(12);
            }
        });
    }

    private static Collected history(DemoFeed feed, Instant from, Instant to) {
        Collected collected = new Collected();
        feed.history(from, to, collected);
        return collected;
    }

    private static Map<String, Double> samples(Collected collected) {
        Map<String, Double> samples = new HashMap<>();
        for (Metric metric : Samples.METRICS) {
            for (Event<?> event : collected.eventsOf(ReadingEvent.class)) {
                forEach(event, metric, (time, value) -> samples.put(event.subject() + metric + time, value));
            }
        }
        return samples;
    }

    private static void forEach(Collected collected, Metric metric, Seeing seeing) {
        collected.eventsOf(ReadingEvent.class).forEach(event -> forEach(event, metric, seeing));
    }

    private static void forEach(Event<?> event, Metric metric, Seeing seeing) {
        if (event.fact() instanceof ReadingEvent reading && reading.metric() == metric) {
            for (int i = 0; i < reading.size(); i++) {
                seeing.see(event.time().plusSeconds(reading.offsetS(i)), reading.value(i));
            }
        }
    }

    private interface Seeing {
        void see(Instant time, double value);
    }
}
