package io.vitalog.infra.devices.applehealth;

import java.util.Locale;
import java.util.Map;

/** Apple's names of sports as the tokens of activities. */
final class Sport {
    private static final String PREFIX = "HKWorkoutActivityType";

    /** Where the token is no more than Apple's name with hyphens, the table is silent. */
    private static final Map<String, String> TOKENS = Map.ofEntries(
            Map.entry("Running", "run"),
            Map.entry("Walking", "walk"),
            Map.entry("Cycling", "ride"),
            Map.entry("Hiking", "hike"),
            Map.entry("Swimming", "swim"),
            Map.entry("Rowing", "row"),
            Map.entry("Climbing", "climb"),
            Map.entry("CrossCountrySkiing", "cross-country-ski"),
            Map.entry("DownhillSkiing", "downhill-ski"),
            Map.entry("Snowboarding", "snowboard"),
            Map.entry("SkatingSports", "skate"),
            Map.entry("PaddleSports", "paddle"),
            Map.entry("TraditionalStrengthTraining", "strength-training"),
            Map.entry("FunctionalStrengthTraining", "strength-training"),
            Map.entry("HighIntensityIntervalTraining", "interval-training"),
            Map.entry("WheelchairWalkPace", "wheelchair-walk"),
            Map.entry("WheelchairRunPace", "wheelchair-run"));

    private Sport() {}

    /** The name without the prefix that all of them have. */
    static String title(String activityType) {
        return activityType.startsWith(PREFIX) ? activityType.substring(PREFIX.length()) : activityType;
    }

    /** The token: {@code Running} is {@code run}, {@code MindAndBody} is {@code mind-and-body}. */
    static String of(String title) {
        String token = TOKENS.get(title);
        return token != null
                ? token
                : title.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
