package io.vitalog.domain.activities.merging;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.days.SourcePriority;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.Profile.SourcePreference;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which source counts for which figure: those that the user prefers, then those of {@link SourcePriority}.
 *
 * @param preferred by figure, such as {@code distanceM}: beginnings of source names, best first; those under
 *     {@link #EVERY} hold for every figure that has none of its own
 */
public record Priorities(Map<String, List<String>> preferred) {
    public static final String EVERY = "every";
    public static final Priorities USUAL = new Priorities(Map.of());

    /** The usual ones, after those of {@code profile}. */
    public static Priorities of(Profile profile) {
        List<SourcePreference> stated = profile.sourcePriorities();
        return stated == null
                ? USUAL
                : new Priorities(stated.stream()
                        .collect(Collectors.toMap(
                                SourcePreference::figure, SourcePreference::sources, (first, _) -> first)));
    }

    /** Best first, for a figure; total, so that the order of arrival never decides. */
    Comparator<Activity> bestFirst(String figure) {
        List<String> sources = preferred.getOrDefault(figure, preferred.getOrDefault(EVERY, List.of()));
        return Comparator.<Activity>comparingInt(activity -> rank(activity.source(), sources))
                .thenComparing(Activity::source, SourcePriority.BEST_FIRST)
                .thenComparing(Activity::startTime, Comparator.<Instant>naturalOrder())
                .thenComparing(Activity::activityId);
    }

    private static int rank(String source, List<String> preferred) {
        String name = source.toLowerCase(Locale.ROOT);
        for (int rank = 0; rank < preferred.size(); rank++) {
            if (name.startsWith(preferred.get(rank).toLowerCase(Locale.ROOT))) {
                return rank;
            }
        }
        return preferred.size();
    }
}
