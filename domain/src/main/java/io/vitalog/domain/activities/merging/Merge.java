package io.vitalog.domain.activities.merging;

import io.vitalog.domain.activities.Activity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Recognises records of one activity and merges them. Taken best source first, a record gathers those of other sources
 * whose sport is compatible and that share with it at least half the time of the shorter of the two. A record that only
 * touches a member gathers nothing, so that an all-day walk does not chain rides together.
 */
public final class Merge {
    /** Counts changes of the rule. */
    public static final int RULE = 1;

    private final Priorities priorities;

    public Merge(Priorities priorities) {
        this.priorities = priorities;
    }

    /**
     * The activities as they are one, by start, then id. Follows from the set of records: neither their order nor
     * repetition matters. Records that overlap in time, directly or through others, must be given together.
     */
    public List<MergedActivity> of(Collection<Activity> records) {
        TreeMap<String, Activity> byId = new TreeMap<>();
        records.forEach(record -> byId.put(record.activityId(), record));
        List<Activity> open = new ArrayList<>(byId.values());
        open.sort(priorities.bestFirst(Priorities.EVERY));
        List<MergedActivity> merged = new ArrayList<>();
        while (!open.isEmpty()) {
            Activity best = open.removeFirst();
            List<Activity> members = new ArrayList<>(List.of(best));
            open.removeIf(other -> isSame(best, other) && members.add(other));
            merged.add(members.size() == 1 ? MergedActivity.alone(best) : merged(members));
        }
        merged.sort(
                Comparator.comparing((MergedActivity each) -> each.activity().startTime())
                        .thenComparing(each -> each.activity().activityId()));
        return merged;
    }

    private static boolean isSame(Activity best, Activity other) {
        long shared = Math.min(millis(best.endTime()), millis(other.endTime()))
                - Math.max(millis(best.startTime()), millis(other.startTime()));
        long shorter = Math.min(length(best), length(other));
        return shared > 0
                && 2 * shared >= shorter
                && !best.source().equals(other.source())
                && Sports.compatible(best.sport(), other.sport());
    }

    private MergedActivity merged(List<Activity> members) {
        Activity best = members.getFirst();
        Instant start = first(members, Activity::startTime, Comparator.naturalOrder());
        Instant end = first(members, Activity::endTime, Comparator.reverseOrder());
        Figures figures = new Figures(members, priorities);
        Double steps = figures.total("steps", each -> each.steps() == null ? null : Double.valueOf(each.steps()));
        Activity whole = new Activity(
                first(members, Activity::activityId, Comparator.naturalOrder()),
                best.userId(),
                best.source(),
                sport(members),
                stated(members, Activity::title),
                start,
                end,
                (millis(end) - millis(start)) / 1e3,
                figures.total("activeS", Activity::activeS),
                figures.total("distanceM", Activity::distanceM),
                figures.total("energyKcal", Activity::energyKcal),
                steps == null ? null : (Integer) (int) Math.round(steps),
                figures.mean("heartRateAvgBpm", Activity::heartRateAvgBpm),
                figures.greatest("heartRateMaxBpm", Activity::heartRateMaxBpm),
                figures.total("elevationGainM", Activity::elevationGainM),
                stated(members, Activity::heartRateZones),
                best.autoDetected(),
                stated(members, Activity::device),
                stated(members, Activity::partOf),
                stated(members, Activity::zone),
                members.stream().mapToLong(Activity::revision).max().orElseThrow());
        return new MergedActivity(whole, List.copyOf(members), figures.shares(), RULE);
    }

    /** The best record's word, unless another says more. */
    private static String sport(List<Activity> members) {
        return members.stream()
                .map(Activity::sport)
                .filter(sport -> !Sports.isVague(sport))
                .findFirst()
                .orElse(members.getFirst().sport());
    }

    private static <T> @Nullable T stated(List<Activity> members, Function<Activity, @Nullable T> of) {
        for (Activity member : members) {
            T value = of.apply(member);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static <T> T first(List<Activity> members, Function<Activity, T> of, Comparator<T> order) {
        return members.stream().map(of).min(order).orElseThrow();
    }

    private static long length(Activity activity) {
        return millis(activity.endTime()) - millis(activity.startTime());
    }

    private static long millis(Instant time) {
        return time.toEpochMilli();
    }
}
