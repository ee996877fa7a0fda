package io.vitalog.domain.segments.batch;

import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** In what rankings that are served differ from those that history gives: in nothing, for both follow from facts. */
public final class Differences {
    private Differences() {}

    /** A line for each segment that differs, by key; figures are compared to the last bit. */
    public static List<String> between(Map<String, Ranking> history, Map<String, Ranking> served) {
        SortedMap<String, Ranking> all = new TreeMap<>(history);
        all.putAll(served);
        List<String> lines = new ArrayList<>();
        for (String segment : all.keySet()) {
            String difference = difference(history.get(segment), served.get(segment));
            if (difference != null) {
                lines.add(segment + ": " + difference);
            }
        }
        return lines;
    }

    private static @Nullable String difference(@Nullable Ranking history, @Nullable Ranking served) {
        if (history == null || served == null) {
            return history == null ? "is served, history has nobody there" : "is not served";
        }
        if (history.equals(served)) {
            return null;
        }
        for (int i = 0;
                i < Math.min(history.workouts().size(), served.workouts().size());
                i++) {
            Ranked expected = history.workouts().get(i);
            Ranked found = served.workouts().get(i);
            if (!expected.equals(found)) {
                return "place " + (i + 1) + " is " + found + ", history gives " + expected;
            }
        }
        return inShort(served) + ", history gives " + inShort(history);
    }

    private static String inShort(Ranking ranking) {
        return "%d members, %d views, %d candidates, %d contenders, %s"
                .formatted(
                        ranking.members(),
                        ranking.views(),
                        ranking.candidates(),
                        ranking.workouts().size(),
                        ranking.settings());
    }
}
