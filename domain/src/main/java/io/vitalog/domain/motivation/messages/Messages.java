package io.vitalog.domain.motivation.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The messages of a language, as its file has them. */
public final class Messages {
    public static final Messages ENGLISH = new Messages(Locale.ENGLISH);
    public static final Messages GERMAN = new Messages(Locale.GERMAN);
    /** Said after an occasion, where there is a target. */
    static final String NEXT = "next";

    private static final double LARGE = 1_000;

    private final Locale locale;
    private final SortedMap<String, String> texts = new TreeMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
        String file = locale.getLanguage() + ".properties";
        Properties read = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing in the build");
            }
            read.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        read.stringPropertyNames().forEach(name -> texts.put(name, read.getProperty(name)));
    }

    /** The messages that a reader of these languages, best first, wants; English when there is none of them. */
    public static Messages of(List<Locale> wanted) {
        return wanted.stream()
                        .map(Locale::getLanguage)
                        .filter(each -> each.equals("de") || each.equals("en"))
                        .findFirst()
                        .orElse("en")
                        .equals("de")
                ? GERMAN
                : ENGLISH;
    }

    /** Every message by its name, such as {@code first-play.1}. */
    public Map<String, String> all() {
        return Map.copyOf(texts);
    }

    /**
     * The message for an occasion.
     *
     * @param seed the fact id of the play: the same play is told the same words
     * @param numbers by their places, such as {@code score}
     */
    public Message say(Occasion occasion, String seed, Map<String, Double> numbers) {
        String text = filled(variant(occasion.text(), seed), numbers);
        boolean saysTarget = occasion == Occasion.JUST_BELOW || occasion == Occasion.ABOVE_TARGETS;
        boolean more = numbers.containsKey("target") && !saysTarget;
        return new Message(
                occasion.text(), locale.getLanguage(), more ? text + " " + filled(variant(NEXT, seed), numbers) : text);
    }

    private String variant(String name, String seed) {
        List<String> variants = List.copyOf(texts.subMap(name + ".", name + "/").values());
        int number = Math.floorMod(seed.hashCode(), variants.size());
        return variants.get(number);
    }

    private String filled(String text, Map<String, Double> numbers) {
        NumberFormat format = format(numbers);
        String filled = text;
        for (Map.Entry<String, Double> number : numbers.entrySet()) {
            filled = filled.replace("{" + number.getKey() + "}", format.format(number.getValue()));
        }
        return filled;
    }

    /** Of thousands nobody wants tenths. Upwards, so that who makes the points that are said has reached the target. */
    private NumberFormat format(Map<String, Double> numbers) {
        boolean large = numbers.values().stream().anyMatch(number -> number >= LARGE);
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(large ? 0 : 1);
        format.setRoundingMode(large ? RoundingMode.CEILING : RoundingMode.HALF_EVEN);
        return format;
    }
}
