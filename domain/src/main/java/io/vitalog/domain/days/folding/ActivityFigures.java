package io.vitalog.domain.days.folding;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.days.Figure;
import io.vitalog.domain.days.Figure.SourceFigure;
import io.vitalog.domain.days.folding.DayFacts.Told;
import io.vitalog.domain.spans.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many activities began on the day, and minutes in them. What another source has recorded in the same minutes
 * counts for the better source only.
 */
final class ActivityFigures {
    private static final String BASIS = "sessions";

    private ActivityFigures() {}

    static @Nullable Figure count(DayFacts facts) {
        List<Told<ActivityRecorded>> counted = counted(facts);
        return counted.isEmpty() ? null : figure(facts, counted, counted.size(), List::size);
    }

    static @Nullable Figure minutes(DayFacts facts) {
        List<Told<ActivityRecorded>> counted = counted(facts);
        return counted.isEmpty() ? null : figure(facts, counted, minutesIn(counted), ActivityFigures::minutesIn);
    }

    /** A figure of several activities. */
    private interface Measure {
        double of(List<Told<ActivityRecorded>> activities);
    }

    private static Figure figure(DayFacts facts, List<Told<ActivityRecorded>> counted, double value, Measure each) {
        List<SourceFigure> sources = DayFacts.byOrigin(facts.activities()).entrySet().stream()
                .map(of -> new SourceFigure(
                        of.getKey(),
                        BASIS,
                        each.of(of.getValue()),
                        of.getValue().size()))
                .toList();
        String source = counted.stream()
                .map(activity -> activity.fact().origin())
                .distinct()
                .collect(Collectors.joining("+"));
        return new Figure(
                value,
                source,
                counted.size(),
                BASIS,
                null,
                sources,
                counted.stream().map(Told::factId).toList(),
                null);
    }

    private static List<Told<ActivityRecorded>> counted(DayFacts facts) {
        List<Told<ActivityRecorded>> counted = new ArrayList<>();
        DayFacts.byOrigin(facts.activities()).values().forEach(ofOrigin -> {
            List<Told<ActivityRecorded>> before = List.copyOf(counted);
            ofOrigin.stream()
                    .filter(activity -> before.stream().noneMatch(other -> overlap(activity, other)))
                    .forEach(counted::add);
        });
        return counted;
    }

    private static double minutesIn(List<Told<ActivityRecorded>> activities) {
        Spans spans = new Spans();
        activities.forEach(activity -> spans.add(start(activity), end(activity)));
        return Rounding.mean(spans.length() / 60_000.0);
    }

    private static boolean overlap(Told<ActivityRecorded> one, Told<ActivityRecorded> other) {
        return start(one) < end(other) && start(other) < end(one);
    }

    private static long start(Told<ActivityRecorded> activity) {
        return activity.time().toEpochMilli();
    }

    private static long end(Told<ActivityRecorded> activity) {
        return start(activity) + Math.round(activity.fact().elapsedS() * 1000);
    }
}
