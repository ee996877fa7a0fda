package io.vitalog.domain.days.folding;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.merging.Merge;
import io.vitalog.domain.activities.merging.MergedActivity;
import io.vitalog.domain.activities.merging.Priorities;
import io.vitalog.domain.days.Figure;
import io.vitalog.domain.days.Figure.SourceFigure;
import io.vitalog.domain.days.folding.DayFacts.Told;
import io.vitalog.domain.placement.LocalZone;
import io.vitalog.domain.placement.Window;
import io.vitalog.domain.spans.Spans;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many activities began on the day, and its minutes in activities. What several devices recorded is one, by the
 * rule of {@link Merge} over the records that touch the date.
 */
final class ActivityFigures {
    private static final String BASIS = "sessions";
    private static final Merge MERGE = new Merge(Priorities.USUAL);
    private static final double MINUTE_MS = 60_000;

    private final String userId;
    private final LocalDate date;
    private final Map<String, LocalZone> zones;
    private final List<MergedActivity> merged;
    private final Map<String, List<MergedActivity>> mergedOfSource = new LinkedHashMap<>();

    ActivityFigures(String userId, LocalDate date, DayFacts facts) {
        this.userId = userId;
        this.date = date;
        List<Told<ActivityRecorded>> records = facts.activities();
        this.zones = records.stream().collect(Collectors.toMap(Told::factId, Told::zone));
        this.merged = merged(records);
        DayFacts.byOrigin(records).forEach((source, told) -> mergedOfSource.put(source, merged(told)));
    }

    @Nullable
    Figure count() {
        return figure(this::begins, begun -> (double) begun.size());
    }

    @Nullable
    Figure minutes() {
        return figure(activity -> !within(activity).isEmpty(), this::minutesOf);
    }

    /** Which activities of the day a figure is made of. */
    private interface Part {
        boolean has(MergedActivity activity);
    }

    private @Nullable Figure figure(Part part, Function<List<MergedActivity>, Double> of) {
        List<MergedActivity> counted = merged.stream().filter(part::has).toList();
        if (counted.isEmpty()) {
            return null;
        }
        List<Activity> behind = counted.stream()
                .flatMap(MergedActivity::stretches)
                .flatMap(MergedActivity::records)
                .toList();
        List<SourceFigure> sources = mergedOfSource.entrySet().stream()
                .map(each -> alone(
                        each.getKey(),
                        each.getValue().stream().filter(part::has).toList(),
                        of))
                .toList();
        return new Figure(
                of.apply(counted),
                behind.stream().map(Activity::source).distinct().collect(Collectors.joining("+")),
                behind.size(),
                BASIS,
                null,
                sources,
                behind.stream().map(Activity::activityId).toList(),
                null);
    }

    private static SourceFigure alone(
            String source, List<MergedActivity> activities, Function<List<MergedActivity>, Double> of) {
        return new SourceFigure(source, BASIS, of.apply(activities), activities.size());
    }

    private List<MergedActivity> merged(List<Told<ActivityRecorded>> told) {
        return MERGE.of(told.stream()
                .map(each -> Activity.of(each.factId(), userId, each.time(), each.fact()))
                .toList());
    }

    private boolean begins(MergedActivity activity) {
        return zone(activity).dateAt(activity.activity().startTime()).equals(date);
    }

    private double minutesOf(List<MergedActivity> activities) {
        Spans minutes = new Spans();
        activities.forEach(activity -> minutes.add(within(activity)));
        return Rounding.mean(minutes.length() / MINUTE_MS);
    }

    /** The milliseconds of the date that the activity took. */
    private Spans within(MergedActivity activity) {
        Window day = Window.of(date, zone(activity).zone());
        Spans window = new Spans();
        window.add(day.firstSecond() * 1_000, day.endSecond() * 1_000);
        Spans spans = new Spans();
        activity.stretches()
                .map(MergedActivity::activity)
                .forEach(each -> spans.add(
                        each.startTime().toEpochMilli(), each.endTime().toEpochMilli()));
        return spans.within(window);
    }

    /** The zone of its best record. */
    private LocalZone zone(MergedActivity activity) {
        return Stream.concat(activity.records(), activity.stretches().flatMap(MergedActivity::records))
                .map(record -> zones.get(record.activityId()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
