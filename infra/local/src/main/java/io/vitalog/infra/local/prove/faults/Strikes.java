package io.vitalog.infra.local.prove.faults;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which faults may strike.
 *
 * @param rounds how many do, at least 1
 * @param parts whom, at least one
 * @param shortestS seconds that a part is away at least, at least 1
 * @param longestS seconds that it is away at most
 */
public record Strikes(int rounds, List<Part> parts, int shortestS, int longestS) {
    private static final Pattern RANGE = Pattern.compile("([1-9][0-9]{0,3})-([1-9][0-9]{0,3})");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException saying what is wrong with which option
     */
    public Strikes {
        parts = parts.stream().distinct().sorted().toList();
        if (rounds < 1) {
            throw new IllegalArgumentException("--rounds must be at least 1");
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("--parts names no part");
        }
        if (longestS < shortestS) {
            throw new IllegalArgumentException("--down ends before it begins: " + shortestS + "-" + longestS);
        }
    }

    /**
     * The same from text.
     *
     * @param down {@code FROM-TO} in whole seconds
     * @throws IllegalArgumentException saying what is wrong with which option
     */
    public static Strikes of(int rounds, Collection<Part> parts, String down) {
        Matcher range = RANGE.matcher(down);
        if (!range.matches()) {
            throw new IllegalArgumentException(
                    "--down is '" + down + "', must be seconds from 1 to 9999 as FROM-TO, such as 1-12");
        }
        return new Strikes(
                rounds, List.copyOf(parts), Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    }

    /** The options that give it again. */
    public String options() {
        String named = parts.size() == Part.values().length
                ? ""
                : " --parts " + parts.stream().map(Part::toString).collect(Collectors.joining(","));
        return "--rounds " + rounds + " --down " + shortestS + "-" + longestS + named;
    }
}
