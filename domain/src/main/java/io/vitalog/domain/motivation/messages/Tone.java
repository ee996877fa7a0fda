package io.vitalog.domain.motivation.messages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What messages must be like: encouraging and concrete; they shame nobody and praise nobody for nothing. */
public final class Tone {
    /** More is not read between two rounds of a game. */
    private static final int LONGEST = 160;

    private static final List<String> SHAMING = List.of(
            "bad",
            "poor",
            "fail",
            "lazy",
            "weak",
            "worse",
            "worst",
            "disappoint",
            "only",
            "loser",
            "should",
            "must",
            "schlecht",
            "versagt",
            "faul",
            "schwach",
            "enttäusch",
            "nur",
            "müsstest",
            "solltest",
            "musst");
    private static final List<String> EXAGGERATED = List.of(
            "amazing",
            "incredible",
            "genius",
            "perfect",
            "legend",
            "unbelievable",
            "insane",
            "unglaublich",
            "genial",
            "perfekt",
            "legende",
            "wahnsinn",
            "sensationell");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    private Tone() {}

    /** The first rule that a message, with its places for numbers, breaks. */
    public static Optional<String> broken(String message) {
        String words = PLACEHOLDER.matcher(message).replaceAll("0").toLowerCase(Locale.ROOT);
        Optional<String> word = Stream.concat(SHAMING.stream(), EXAGGERATED.stream())
                .filter(each -> Pattern.compile("(?U)\\b" + each).matcher(words).find())
                .findFirst();
        if (word.isPresent()) {
            return Optional.of("says '" + word.get() + "'");
        }
        if (message.length() > LONGEST) {
            return Optional.of("is longer than " + LONGEST + " characters");
        }
        if (message.contains("!!") || CAPITALS.matcher(message).find()) {
            return Optional.of("shouts");
        }
        if (!PLACEHOLDER.matcher(message).find()) {
            return Optional.of("is not concrete: it has no number");
        }
        return message.endsWith(".") || message.endsWith("!") ? Optional.empty() : Optional.of("has no end");
    }
}
