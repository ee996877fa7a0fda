package io.vitalog.infra.devices.devicefiles.recordings;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One word a sport, whatever a format calls it. A sport that is not in the table keeps the format's own name. */
public final class Sports {
    private static final String OTHER = "other";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("running", "run"),
            Map.entry("cycling", "ride"),
            Map.entry("biking", "ride"),
            Map.entry("swimming", "swim"),
            Map.entry("walking", "walk"),
            Map.entry("hiking", "hike"),
            Map.entry("diving", "dive"),
            Map.entry("rowing", "row"),
            Map.entry("cross-country-skiing", "ski-cross-country"),
            Map.entry("alpine-skiing", "ski-alpine"),
            Map.entry("strength-training", "strength"),
            Map.entry("indoor-rowing", "row"),
            Map.entry("generic", OTHER),
            Map.entry("all", OTHER),
            Map.entry("invalid", OTHER));

    /** Sports that say little, so that the sub-sport names the activity. */
    private static final Set<String> VAGUE = Set.of("training", "fitness-equipment", "generic");

    /** Sub-sports that are no activity of their own. */
    private static final Set<String> SILENT = Set.of("generic", "all", "invalid", "exercise", "challenge", "warm-up");

    private Sports() {}

    /** Our word for what a format calls {@code sport}, more closely {@code subSport}. */
    public static String word(@Nullable String sport, @Nullable String subSport) {
        String name = sport == null ? "" : Device.token(sport);
        String closer = subSport == null ? "" : Device.token(subSport);
        if (VAGUE.contains(name) && !closer.isEmpty() && !SILENT.contains(closer)) {
            name = closer;
        }
        return name.isEmpty() || name.length() > 64 ? OTHER : WORDS.getOrDefault(name, name);
    }
}
