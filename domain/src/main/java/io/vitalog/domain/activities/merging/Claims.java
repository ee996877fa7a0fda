package io.vitalog.domain.activities.merging;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.spans.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which time counts for which record, so that no minute counts in two activities. The record that an activity was
 * recognised by has what no better one has; others have what none of those has. What is cut off from its activity by
 * another one does not count.
 */
final class Claims {
    private final Map<String, Spans> times = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    /**
     * A record of an activity.
     *
     * @param first the id of the record that the activity was recognised by
     */
    private record Claim(Activity record, String first) {
        static Claim of(Activity record, List<Activity> group) {
            return new Claim(record, group.getFirst().activityId());
        }
    }

    /** Claims for {@code groups}, whose first members are in {@code order}. */
    Claims(List<List<Activity>> groups, Comparator<Activity> order) {
        groups.forEach(group -> claim(Claim.of(group.getFirst(), group)));
        groups.stream()
                .flatMap(group -> group.stream().skip(1).map(record -> Claim.of(record, group)))
                .sorted(Comparator.comparing(Claim::record, order))
                .forEach(this::claim);
        groups.forEach(this::joinUp);
    }

    /** The milliseconds since the epoch that count for {@code record}. */
    Spans of(Activity record) {
        return times.getOrDefault(record.activityId(), new Spans());
    }

    /** Whether {@code record} counts for less time than it lasted. */
    boolean cut(Activity record) {
        return of(record).length() < end(record) - start(record);
    }

    private void claim(Claim claim) {
        Activity record = claim.record();
        Spans taken = new Spans();
        claims.stream()
                .filter(other -> !other.first().equals(claim.first()) && Merge.canBeOne(other.record(), record))
                .forEach(other -> taken.add(of(other.record())));
        times.put(record.activityId(), taken.gapsWithin(start(record), end(record)));
        claims.add(claim);
    }

    /** Keeps what hangs together with the first of the group. */
    private void joinUp(List<Activity> group) {
        Spans first = of(group.getFirst());
        Spans whole = new Spans();
        group.forEach(record -> whole.add(of(record)));
        Spans stretch = first.isEmpty() ? first : whole.around(first.start());
        group.forEach(record -> times.put(record.activityId(), of(record).within(stretch)));
    }

    static long start(Activity activity) {
        return activity.startTime().toEpochMilli();
    }

    static long end(Activity activity) {
        return activity.endTime().toEpochMilli();
    }
}
