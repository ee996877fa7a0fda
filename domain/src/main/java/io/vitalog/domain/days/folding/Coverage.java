package io.vitalog.domain.days.folding;

import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.placement.Contribution.OfSamples;
import io.vitalog.domain.placement.Minutes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How much of the day some source covers.
 *
 * @param start the first instant of the local day
 * @param minutes the day's length: 1,440, or 60 more or less when clocks change
 */
record Coverage(Instant start, long minutes) {
    private static final int MINUTE_S = 60;
    private static final long FULL_DAY_MINUTES = 1_440;

    static Coverage of(LocalDate date, ZoneId zone) {
        Instant start = date.atStartOfDay(zone).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
        return new Coverage(start, Duration.between(start, end).toMinutes());
    }

    /** The share of the day's minutes with a sample, a sleep, an activity, or accounted for by a provider: 0 to 1. */
    double share(DayFacts facts) {
        Set<String> notWorn = notWorn(facts);
        Spans spans = new Spans();
        facts.samples().stream()
                .filter(samples -> !notWorn.contains(samples.chunk().origin()))
                .forEach(samples -> addMinutes(spans, samples));
        facts.sleeps()
                .forEach(sleep -> addSpan(spans, sleep.time(), sleep.fact().inBedS()));
        facts.activities()
                .forEach(activity ->
                        addSpan(spans, activity.time(), activity.fact().elapsedS()));
        long from = start.getEpochSecond();
        double seen = spans.lengthWithin(from, from + minutes * MINUTE_S) / (double) MINUTE_S;
        double accounted = facts.summaries().stream()
                .filter(summary -> !notWorn.contains(summary.fact().origin()))
                .mapToDouble(summary -> accounted(summary.fact()))
                .max()
                .orElse(0);
        return Rounding.mean(Math.min(1, Math.max(seen, accounted) / minutes));
    }

    /** False when the provider saw nothing but rest all day long, true when it saw more; null when nobody says. */
    @Nullable
    Boolean worn(DayFacts facts) {
        boolean told =
                facts.summaries().stream().anyMatch(summary -> summary.fact().sedentaryMinutes() != null);
        return told ? Boolean.valueOf(notWorn(facts).isEmpty()) : null;
    }

    /** The origins whose device was not worn: sedentary for the whole day. */
    private Set<String> notWorn(DayFacts facts) {
        Set<String> notWorn = new HashSet<>();
        facts.summaries().stream()
                .filter(summary -> restedAllDay(summary.fact()))
                .forEach(summary -> notWorn.add(summary.fact().origin()));
        return notWorn;
    }

    private boolean restedAllDay(DaySummarized summary) {
        Double sedentary = summary.sedentaryMinutes();
        return sedentary != null && sedentary >= Math.min(minutes, FULL_DAY_MINUTES);
    }

    private static double accounted(DaySummarized summary) {
        return DoubleStream.of(
                        value(summary.sedentaryMinutes()),
                        value(summary.lightlyActiveMinutes()),
                        value(summary.fairlyActiveMinutes()),
                        value(summary.veryActiveMinutes()))
                .sum();
    }

    private static double value(@Nullable Double minutes) {
        return Objects.requireNonNullElse(minutes, 0.0);
    }

    private static void addMinutes(Spans spans, OfSamples samples) {
        Minutes minutes = samples.minutes();
        for (int i = 0; i < minutes.size(); i++) {
            spans.add(minutes.minutes()[i] * MINUTE_S, (minutes.minutes()[i] + 1) * MINUTE_S);
        }
    }

    private static void addSpan(Spans spans, Instant from, double seconds) {
        spans.add(from.getEpochSecond(), from.getEpochSecond() + Math.round(seconds));
    }
}
