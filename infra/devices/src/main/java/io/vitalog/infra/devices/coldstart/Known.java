package io.vitalog.infra.devices.coldstart;

import io.vitalog.domain.intake.Intake;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the files before told: whom and what a row may name. */
final class Known {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd[['T'][ ]HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX]]");

    private final LocalClock clock;
    private final Map<String, Double> minutes = new HashMap<>();
    private final Set<String> rows = new HashSet<>();

    Known(LocalClock clock) {
        this.clock = clock;
    }

    /** Takes a workout as its list names it. */
    void list(String workout, @Nullable Double durationMin) {
        minutes.put(workout, durationMin == null ? 0 : durationMin);
    }

    /**
     * The id that a workout has in the list: tables leave the {@code w} before the number out.
     *
     * @throws Malformed when the list does not hold it
     */
    String workout(String named) throws Malformed {
        String listed = minutes.containsKey(named) ? named : "w" + named;
        if (!minutes.containsKey(listed)) {
            throw new Malformed(Skip.UNKNOWN_WORKOUT, "workout " + named);
        }
        return listed;
    }

    /** How long a listed workout is planned to take, in seconds; 0 where the list does not say. */
    double durationS(String listed) {
        return 60 * minutes.getOrDefault(listed, 0.0);
    }

    /** The user of a number, held to be in the list of users. */
    String user(String number) throws Malformed {
        if (!rows.contains("user " + number)) {
            throw new Malformed(Skip.UNKNOWN_USER, "user " + number);
        }
        return userId(number);
    }

    static String userId(String number) {
        return RecommendedWorkout.ORIGIN + "-" + number;
    }

    /**
     * Holds that a row of this kind and id was not there before.
     *
     * @throws Malformed when it was: the first one counts
     */
    void requireNew(String row) throws Malformed {
        if (!rows.add(row)) {
            throw new Malformed(Skip.REPEATED, row);
        }
    }

    /** A time of a table: with an offset, or by the clock on the wall. */
    Instant time(String text) throws Malformed {
        Instant time;
        try {
            TemporalAccessor read = TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            time = read instanceof OffsetDateTime told ? told.toInstant() : clock.edge((LocalDateTime) read);
        } catch (DateTimeException malformed) {
            throw new Malformed(Skip.MALFORMED_TIME, "'" + text + "' is no time");
        }
        if (time.isBefore(Intake.EARLIEST)) {
            throw new Malformed(Skip.OUT_OF_RANGE, text + " is before " + Intake.EARLIEST);
        }
        return time;
    }

    /** A flag as the tables write it. */
    static boolean flag(String column, String text) throws Malformed {
        return switch (text) {
            case "1" -> true;
            case "0" -> false;
            default -> throw new Malformed(Skip.MALFORMED_FIELD, column + " is '" + text + "', must be 0 or 1");
        };
    }
}
