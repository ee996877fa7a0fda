package io.vitalog.infra.devices.providers.telling;

import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * When something was, out of the clock that an answer has.
 *
 * @param zone of the wall clock beside the user, where the answer tells it
 */
public record Moment(Instant instant, @Nullable String zone) {
    private static final long NANOS = 1_000_000_000L;

    /** Seconds since the epoch. */
    public static Moment epoch(double seconds, @Nullable ZoneId zone) throws Malformed {
        return new Moment(instant(seconds), zone == null ? null : zone.getId());
    }

    /** Nanoseconds since the epoch: the second that they lie in. */
    public static Moment epochNanos(Element of, String name) throws Malformed {
        return new Moment(Instant.ofEpochSecond(Math.floorDiv(nanos(of, name), NANOS)), null);
    }

    /** The number of nanoseconds, which is beyond what a double can tell exactly. */
    public static long nanos(Element of, String name) throws Malformed {
        String text = of.text(name);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException malformed) {
            throw new Malformed(Skip.MALFORMED_NUMBER, name + " is '" + text + "', not a whole number");
        }
    }

    /** The wall clock's time written as if it were UTC's seconds since the epoch. */
    public static Moment epochLocal(double seconds, ZoneOffset offset) throws Malformed {
        return new Moment(instant(seconds - offset.getTotalSeconds()), offset.getId());
    }

    /** A time with its offset. */
    public static Moment written(Element of, String name, DateTimeFormatter format) throws Malformed {
        String text = of.text(name);
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, format);
            return new Moment(time.toInstant(), time.getOffset().getId());
        } catch (DateTimeException malformed) {
            throw malformed(name, text);
        }
    }

    /** A time of the wall clock, whose offset the answer tells beside it. */
    public static Moment at(LocalDateTime time, ZoneOffset offset) {
        return new Moment(time.toInstant(offset), offset.getId());
    }

    /** A time of the wall clock, which the answer says no zone of. */
    public static Moment local(LocalDateTime time, LocalClock clock) throws Malformed {
        return new Moment(Instant.ofEpochSecond(clock.sampleSecond(time)), null);
    }

    /** The beginning of a day there. */
    public static Moment startOf(LocalDate day, LocalClock clock) {
        return new Moment(clock.startOf(day), null);
    }

    /** The beginning of a day in a zone that the answer tells. */
    public static Moment startOf(LocalDate day, ZoneId zone) {
        return new Moment(new LocalClock(zone).startOf(day), zone.getId());
    }

    public static LocalDateTime localTime(String name, String text, DateTimeFormatter format) throws Malformed {
        try {
            return LocalDateTime.parse(text, format);
        } catch (DateTimeException malformed) {
            throw malformed(name, text);
        }
    }

    public static LocalDate date(Element of, String name, DateTimeFormatter format) throws Malformed {
        String text = of.text(name);
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeException malformed) {
            throw malformed(name, text);
        }
    }

    /** The zone or offset that {@code text} names; null when it names none. */
    public static @Nullable ZoneId zone(@Nullable String text) throws Malformed {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return ZoneId.of(text).normalized();
        } catch (DateTimeException unknown) {
            throw malformed("the zone", text);
        }
    }

    private static Instant instant(double seconds) throws Malformed {
        try {
            return Instant.ofEpochSecond((long) seconds);
        } catch (DateTimeException beyond) {
            throw new Malformed(Skip.OUT_OF_RANGE, "a time of " + seconds + " s since the epoch");
        }
    }

    private static Malformed malformed(String name, String text) {
        return new Malformed(Skip.MALFORMED_TIME, name + " is '" + text + "'");
    }
}
