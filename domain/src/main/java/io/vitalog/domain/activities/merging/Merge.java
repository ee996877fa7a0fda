package io.vitalog.domain.activities.merging;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.spans.Spans;
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
 * touches a member gathers nothing, so that an all-day walk does not chain rides together. What is one activity does
 * not depend on what the user prefers; whose figures count does. Legs of a multisport activity become its children.
 */
public final class Merge {
    /** Counts changes of the rule. */
    public static final int RULE = 1;

    private static final Comparator<Activity> USUAL = Priorities.USUAL.bestFirst(Priorities.EVERY);

    private final Priorities priorities;

    public Merge(Priorities priorities) {
        this.priorities = priorities;
    }

    /**
     * The activities as they are one, by start, then id. Follows from the set of records: neither their order nor
     * repetition matters. Records that overlap in time, directly or through others, must be given together.
     */
    public List<MergedActivity> of(Collection<Activity> records) {
        List<List<Activity>> groups = groups(records);
        Claims claims = new Claims(groups, USUAL);
        List<MergedActivity> merged = groups.stream()
                .map(group -> group.size() == 1 && !claims.cut(group.getFirst())
                        ? MergedActivity.alone(group.getFirst())
                        : merged(group, claims))
                .toList();
        return Multisport.of(merged);
    }

    /** Records of one activity each, best first; the first of each gathered the others. */
    private static List<List<Activity>> groups(Collection<Activity> records) {
        TreeMap<String, Activity> byId = new TreeMap<>();
        records.forEach(record -> byId.put(record.activityId(), record));
        List<Activity> open = new ArrayList<>(byId.values());
        open.sort(USUAL);
        List<List<Activity>> groups = new ArrayList<>();
        while (!open.isEmpty()) {
            Activity best = open.removeFirst();
            List<Activity> group = new ArrayList<>(List.of(best));
            open.removeIf(other -> isSame(best, other) && group.add(other));
            groups.add(group);
        }
        return groups;
    }

    private static boolean isSame(Activity best, Activity other) {
        long shorter = Math.min(length(best), length(other));
        return 2 * shared(best, other) >= shorter && canBeOne(best, other);
    }

    /** Whether both last at some time, as two sources with a word for the same sport. */
    static boolean canBeOne(Activity one, Activity other) {
        return shared(one, other) > 0
                && !one.source().equals(other.source())
                && Sports.compatible(one.sport(), other.sport());
    }

    private static long shared(Activity one, Activity other) {
        return Math.min(Claims.end(one), Claims.end(other)) - Math.max(Claims.start(one), Claims.start(other));
    }

    private MergedActivity merged(List<Activity> group, Claims claims) {
        List<Activity> members =
                group.stream().sorted(priorities.bestFirst(Priorities.EVERY)).toList();
        Activity best = members.getFirst();
        Spans time = new Spans();
        members.forEach(member -> time.add(claims.of(member)));
        Figures figures = new Figures(members, priorities, claims);
        Double steps = figures.total("steps", each -> each.steps() == null ? null : Double.valueOf(each.steps()));
        Activity whole = new Activity(
                members.stream()
                        .map(Activity::activityId)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                best.userId(),
                best.source(),
                sport(members),
                stated(members, Activity::title),
                Instant.ofEpochMilli(time.start()),
                Instant.ofEpochMilli(time.end()),
                time.length() / 1e3,
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
                stated(members, Activity::parentId),
                stated(members, Activity::zone),
                members.stream().mapToLong(Activity::revision).max().orElseThrow());
        return new MergedActivity(whole, members, figures.shares(), RULE, null);
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

    private static long length(Activity activity) {
        return Claims.end(activity) - Claims.start(activity);
    }
}
