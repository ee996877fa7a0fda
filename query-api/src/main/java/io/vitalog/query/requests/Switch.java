package io.vitalog.query.requests;

import io.vitalog.query.problems.Problem;
import org.springframework.util.MultiValueMap;

/** A parameter that is on when it is there: {@code ?explain}, {@code ?explain=true}. */
public final class Switch {
    private Switch() {}

    /** Whether {@code name} is on. */
    public static boolean on(String name, MultiValueMap<String, String> parameters) {
        if (!parameters.containsKey(name)) {
            return false;
        }
        return switch (parameters.getFirst(name)) {
            // Spring holds null for a parameter without an equals sign.
            case null -> true;
            case "", "true" -> true;
            case "false" -> false;
            default -> throw Problem.BAD_FLAG.because(name + " must be true or false");
        };
    }
}
