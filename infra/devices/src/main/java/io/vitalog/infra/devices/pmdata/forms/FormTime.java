package io.vitalog.infra.devices.pmdata.forms;

import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * When a form was filled in, and the day that it is about. Many were filled in on a later day, and then belong to the
 * end of the day that they are about.
 *
 * @param date the day, as the user chose it
 * @param submitted on the clock on the wall
 */
public record FormTime(LocalDate date, LocalDateTime submitted) {
    private static final DateTimeFormatter DAY = formatter("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = formatter("dd/MM/uuuu HH:mm:ss");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public static FormTime parse(String date, String timestamp) throws Malformed {
        try {
            return new FormTime(LocalDate.parse(date, DAY), LocalDateTime.parse(timestamp, MOMENT));
        } catch (DateTimeException malformed) {
            throw new Malformed(Skip.MALFORMED_TIME, "'" + date + "', '" + timestamp + "' is no day and time");
        }
    }

    /** When facts of the form hold: when it was filled in, but at the latest at the end of its day. */
    public Instant holds(LocalClock clock) {
        return clock.edge(submitted.toLocalDate().equals(date) ? submitted : date.atTime(LAST_SECOND));
    }

    /** Seconds from the end of the day to the filling in, 0 within the day: of two forms the later one corrects. */
    public long lateness() {
        return Math.max(0, Duration.between(date.atTime(LAST_SECOND), submitted).toSeconds());
    }

    /** The natural key of the report. */
    public String key() {
        return "form/" + submitted;
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
