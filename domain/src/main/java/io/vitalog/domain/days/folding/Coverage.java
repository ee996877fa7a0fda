package io.vitalog.domain.days.folding;

import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.placement.Window;
import io.vitalog.domain.spans.Spans;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** How much of the day some source covers. */
record Coverage(Window day, Window window) {
    private static final int MINUTE_S = 60;
    private static final long FULL_DAY_MINUTES = 1_440;

    /** The share of the day's minutes with a sample, a sleep, an activity, or accounted for by a provider: 0 to 1. */
    double share(DayFacts facts) {
        Set<String> notWorn = notWorn(facts);
        BitSet sampled = new BitSet();
        facts.samples().values().stream()
                .flatMap(series -> series.values().stream())
                .filter(series -> !notWorn.contains(series.origin()))
                .forEach(series -> sampled.or(series.covered()));
        Spans spans = stretches(sampled);
        facts.sleeps()
                .forEach(sleep -> addSpan(spans, sleep.time(), sleep.fact().inBedS()));
        facts.activities()
                .forEach(activity ->
                        addSpan(spans, activity.time(), activity.fact().elapsedS()));
        double seen = spans.lengthWithin(day.firstSecond(), day.endSecond()) / (double) MINUTE_S;
        double accounted = facts.summaries().stream()
                .filter(summary -> !notWorn.contains(summary.fact().origin()))
                .mapToDouble(summary -> accounted(summary.fact()))
                .max()
                .orElse(0);
        return Rounding.mean(Math.min(1, Math.max(seen, accounted) / day.minutes()));
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
        return sedentary != null && sedentary >= Math.min(day.minutes(), FULL_DAY_MINUTES);
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

    /** Unbroken minutes of the window, in seconds since the epoch. */
    private Spans stretches(BitSet minutes) {
        Spans stretches = new Spans();
        for (int from = minutes.nextSetBit(0); from >= 0; ) {
            int to = minutes.nextClearBit(from);
            stretches.add((window.firstMinute() + from) * MINUTE_S, (window.firstMinute() + to) * MINUTE_S);
            from = minutes.nextSetBit(to);
        }
        return stretches;
    }

    private static void addSpan(Spans spans, Instant from, double seconds) {
        spans.add(from.getEpochSecond(), from.getEpochSecond() + Math.round(seconds));
    }
}
