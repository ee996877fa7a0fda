package io.vitalog.domain.activities.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether two records can be of one activity, by the words with which devices name a sport. */
final class Sports {
    private static final String ANY = "any";
    private static final Map<String, String> FAMILY_BY_WORD = families(Map.of(
            "foot",
            List.of("run", "running", "walk", "walking", "hike", "hiking", "treadmill", "jog", "jogging"),
            "wheels",
            List.of("ride", "riding", "bike", "biking", "cycling", "spinning", "spin"),
            "water",
            List.of("swim", "swimming"),
            "snow",
            List.of("ski", "skiing", "xcski"),
            "weights",
            List.of("weights", "strength", "weightlifting"),
            "mat",
            List.of("yoga", "pilates", "stretching"),
            ANY,
            List.of("workout", "sport", "activity", "training", "exercise", "fitness", "generic", "other")));

    private Sports() {}

    /** Whether both are of one family, or one of them is no more than "workout". */
    static boolean compatible(String one, String other) {
        String family = family(one);
        String another = family(other);
        return family.equals(another) || isVague(one) || isVague(other);
    }

    /** Whether the word says no more than that something was done. */
    static boolean isVague(String sport) {
        return family(sport).equals(ANY);
    }

    /** A word that says something goes before one that does not: an outdoor bike workout is a ride. */
    private static String family(String sport) {
        String vague = null;
        for (String word : sport.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            String family = FAMILY_BY_WORD.get(word);
            if (family != null && !family.equals(ANY)) {
                return family;
            }
            vague = family == null ? vague : family;
        }
        return vague == null ? sport : vague;
    }

    private static Map<String, String> families(Map<String, List<String>> words) {
        Map<String, String> byWord = new HashMap<>();
        words.forEach((family, all) -> all.forEach(word -> byWord.put(word, family)));
        return Map.copyOf(byWord);
    }
}
