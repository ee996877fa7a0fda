package io.vitalog.domain.asyncapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The unit that a member's name ends with, in words. */
final class Units {
    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

    static {
        word("Bpm", "beats a minute");
        word("Kcal", "kilocalories");
        word("Percent", "percent");
        word("PerMin", "times a minute");
        word("Minutes", "minutes");
        word("Min", "minutes");
        word("Kg", "kilograms");
        word("Mg", "milligrams");
        word("Cm", "centimetres");
        word("Ml", "millilitres");
        word("Ms", "milliseconds");
        word("M", "metres");
        word("S", "seconds");
        word("H", "hours");
        word("G", "grams");
        word("C", "degrees Celsius");
    }

    private Units() {}

    private static void word(String suffix, String unit) {
        WORDS.put(Pattern.compile(".*[a-z]" + suffix), unit);
    }

    static @Nullable String of(String member) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getKey().matcher(member).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
