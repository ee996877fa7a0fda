package io.vitalog.query.motivation;

import io.vitalog.domain.motivation.levels.Performance;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A play as a request tells it, with the seed's names or ours. */
final class Asked {
    /** What the seed's engine was trained on. */
    static final String MODE = "DualFlow";

    private static final int DIFFICULTY = -1;
    private static final double DURATION_MIN = 10;
    /** Every name that is read. */
    static final List<String> NAMES = List.of(
            "score",
            "age",
            "birthDate",
            "startSpeed",
            "start_speed",
            "durationMin",
            "duration_minutes",
            "mode",
            "difficulty",
            "time");

    private final Map<String, String> values;

    private Asked(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The play that {@code values} tell.
     *
     * @param mode unless they name one
     * @param now when it was played, unless they say so
     * @throws IllegalArgumentException naming what is missing or malformed
     */
    static Performance of(Map<String, String> values, String mode, Instant now) {
        return new Asked(values).performance(mode, now);
    }

    private Performance performance(String mode, Instant now) {
        Double score = number("score");
        if (score == null) {
            throw new IllegalArgumentException("score is missing");
        }
        Double difficulty = number("difficulty");
        if (difficulty != null && difficulty != Math.rint(difficulty)) {
            throw new IllegalArgumentException("difficulty is '" + text("difficulty") + "', must be a whole number");
        }
        Double durationMin = number("durationMin", "duration_minutes");
        String named = text("mode");
        return new Performance(
                named == null ? mode : named,
                difficulty == null ? DIFFICULTY : difficulty.intValue(),
                durationMin == null ? DURATION_MIN : durationMin,
                score,
                age(now),
                number("startSpeed", "start_speed"));
    }

    private @Nullable Double age(Instant now) {
        Double age = number("age");
        String birthDate = text("birthDate");
        if (age != null && birthDate != null) {
            throw new IllegalArgumentException("age and birthDate exclude each other");
        }
        if (birthDate == null) {
            return age;
        }
        String time = text("time");
        try {
            Double lived = Performance.age(LocalDate.parse(birthDate), time == null ? now : Instant.parse(time));
            if (lived == null) {
                throw new IllegalArgumentException("birthDate " + birthDate + " is after the play");
            }
            return lived;
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(
                    "birthDate must be a date such as 1990-05-17, time an instant such as 2026-03-14T08:00:00Z",
                    malformed);
        }
    }

    private @Nullable Double number(String name, String alias) {
        if (text(name) != null && text(alias) != null) {
            throw new IllegalArgumentException(name + " and " + alias + " are the same: give one");
        }
        return number(text(name) != null ? name : alias);
    }

    private @Nullable Double number(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException(name + " is '" + text + "', must be a number", malformed);
        }
    }

    private @Nullable String text(String name) {
        String text = values.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
