package io.vitalog.domain.days;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which source counts where several say something of the same minutes: the first in {@link #ORDER} whose name the
 * origin begins with or holds as a word, then any other by name: {@code ann-s-apple-watch} is an Apple watch.
 * Instruments worn for sport come before wrist trackers, trackers before phones, everything measured before what a
 * person enters.
 */
public final class SourcePriority {
    /** Best first. */
    public static final List<String> ORDER = List.of(
            "polar",
            "garmin",
            "wahoo",
            "suunto",
            "coros",
            "oura",
            "whoop",
            "apple-watch",
            "fitbit",
            "withings",
            "samsung",
            "apple-health",
            "google-fit",
            "iphone",
            "phone");

    private static final List<String> WITHIN =
            ORDER.stream().map(word -> "-" + word).toList();

    /** Best first; total, so that the order of arrival never decides. */
    public static final Comparator<String> BEST_FIRST =
            Comparator.comparingInt(SourcePriority::rank).thenComparing(Comparator.naturalOrder());

    private SourcePriority() {}

    private static int rank(String origin) {
        String name = origin.toLowerCase(Locale.ROOT);
        for (int i = 0; i < ORDER.size(); i++) {
            if (name.startsWith(ORDER.get(i)) || name.contains(WITHIN.get(i))) {
                return i;
            }
        }
        return name.startsWith("manual") ? ORDER.size() + 1 : ORDER.size();
    }
}
