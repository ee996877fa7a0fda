package io.vitalog.domain.days.folding;

import io.vitalog.domain.days.Day;
import io.vitalog.domain.days.Figure;
import io.vitalog.domain.days.folding.SummaryFigures.Part;
import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.feedback.Questionnaire.Item;
import io.vitalog.domain.placement.Contribution;
import io.vitalog.domain.placement.LocalZone;
import io.vitalog.domain.placement.Window;
import io.vitalog.domain.readings.Metric;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds the contributions of one user and date into the day. Pure; the order of the contributions does not matter. */
public final class DayFold {
    private static final double MINUTES_AN_HOUR = 60.0;

    private DayFold() {}

    /** The day, or null when nothing contributes to it. */
    public static @Nullable Day of(String userId, LocalDate date, Collection<Contribution> contributions) {
        if (contributions.isEmpty()) {
            return null;
        }
        LocalZone zone = zoneOf(contributions);
        Window window = Window.of(date, contributions);
        DayFacts facts = DayFacts.of(contributions, window);
        Window day = Window.of(date, zone.zone());
        Coverage coverage = new Coverage(day, window);
        ActivityFigures activities = new ActivityFigures(userId, date, facts);
        return new Day(
                userId,
                date,
                zone.name(),
                zone.source().name().toLowerCase(Locale.ROOT),
                day.minutes() / MINUTES_AN_HOUR,
                coverage.share(facts),
                coverage.worn(facts),
                total(facts, Metric.STEPS, DaySummarized::steps),
                total(facts, Metric.DISTANCE, DaySummarized::distanceM),
                total(facts, Metric.ENERGY, DaySummarized::energyKcal),
                total(facts, Metric.FLOORS, DaySummarized::floors),
                total(
                        facts,
                        Metric.ACTIVE_MINUTES,
                        DaySummarized::veryActiveMinutes,
                        DaySummarized::fairlyActiveMinutes,
                        DaySummarized::lightlyActiveMinutes),
                total(facts, Metric.SEDENTARY_MINUTES, DaySummarized::sedentaryMinutes),
                SampleFigures.total(facts.series(Metric.INTENSITY)),
                SummaryFigures.of(
                        facts,
                        SampleFigures.latest(facts.series(Metric.RESTING_HEART_RATE)),
                        DaySummarized::restingHeartRateBpm),
                SampleFigures.range(facts.series(Metric.HEART_RATE)),
                SampleFigures.range(facts.series(Metric.HEART_RATE_VARIABILITY)),
                SampleFigures.range(facts.series(Metric.OXYGEN_SATURATION)),
                SampleFigures.range(facts.series(Metric.RESPIRATION)),
                SampleFigures.range(facts.series(Metric.TEMPERATURE)),
                SampleFigures.latest(facts.series(Metric.MASS)),
                SampleFigures.latest(facts.series(Metric.BODY_FAT)),
                SummaryFigures.of(facts, SleepFigures.minutes(facts, false), DaySummarized::minutesAsleep),
                SleepFigures.minutes(facts, true),
                SleepFigures.efficiency(facts),
                activities.count(),
                activities.minutes(),
                ReportFigures.sessionLoad(facts),
                ReportFigures.answer(facts, Item.MOOD),
                ReportFigures.answer(facts, Item.ENERGY),
                ReportFigures.answer(facts, Item.PERCEIVED_EXERTION),
                ReportFigures.answer(facts, Item.FATIGUE),
                ReportFigures.answer(facts, Item.STRESS),
                ReportFigures.answer(facts, Item.SORENESS),
                ReportFigures.answer(facts, Item.READINESS),
                ReportFigures.answer(facts, Item.SLEEP_QUALITY));
    }

    private static @Nullable Figure total(DayFacts facts, Metric metric, Part... parts) {
        return SummaryFigures.of(facts, SampleFigures.total(facts.series(metric)), parts);
    }

    /** The zone that most contributions of the best-known sort name; the name decides between equals. */
    private static LocalZone zoneOf(Collection<Contribution> contributions) {
        LocalZone.Source best = contributions.stream()
                .map(contribution -> contribution.zone().source())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Map<LocalZone, Integer> votes = new HashMap<>();
        for (Contribution contribution : contributions) {
            if (contribution.zone().source() == best) {
                votes.merge(contribution.zone(), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<LocalZone, Integer>comparingByValue()
                        .thenComparing(vote -> vote.getKey().name(), Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
