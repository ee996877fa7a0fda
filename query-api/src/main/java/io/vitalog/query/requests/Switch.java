package io.vitalog.query.requests;

import io.vitalog.query.problems.Problem;
import org.jspecify.annotations.Nullable;

/** A parameter that is on when it is there: {@code ?explain}, {@code ?explain=true}. */
public final class Switch {
    private Switch() {}

    /** Whether it is on. {@code name} is what the request calls it. */
    public static boolean on(String name, @Nullable String text) {
        return switch (text) {
            case null -> false;
            case "", "true" -> true;
            case "false" -> false;
            default -> throw Problem.BAD_FLAG.because(name + " must be true or false");
        };
    }
}
