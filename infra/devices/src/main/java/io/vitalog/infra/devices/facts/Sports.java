package io.vitalog.infra.devices.facts;

import java.util.Map;

/** Sports as one word, where a source names them in words of its own. */
public final class Sports {
    private static final String OTHER = "other";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("walking", "walk"),
            Map.entry("running", "run"),
            Map.entry("jogging", "run"),
            Map.entry("cycling", "ride"),
            Map.entry("biking", "ride"),
            Map.entry("bicycling", "ride"),
            Map.entry("bike", "ride"),
            Map.entry("hiking", "hike"),
            Map.entry("swimming", "swim"),
            Map.entry("rowing", "row"));

    private Sports() {}

    /** Our word for {@code name}; a sport that has none keeps its name with hyphens, a blank one is {@code other}. */
    public static String of(String name) {
        if (name.isBlank()) {
            return OTHER;
        }
        String token = Token.of(name);
        return WORDS.getOrDefault(token, token);
    }
}
