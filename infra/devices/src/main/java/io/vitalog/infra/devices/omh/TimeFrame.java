package io.vitalog.infra.devices.omh;

import io.vitalog.domain.intake.Intake;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.units.Dimension;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a body holds: a moment, or an interval of start and end, start and duration, or duration and end. A part of a
 * day says neither when it began nor when it ended, and is not guessed.
 *
 * @param start with the offset that was written
 * @param seconds that it lasted, or null for a moment
 */
record TimeFrame(OffsetDateTime start, @Nullable Long seconds) {

    /**
     * The time frame of {@code body}.
     *
     * @throws Malformed when it has none, says no moment, or is none
     */
    static TimeFrame of(Element body) throws Malformed {
        if (!body.has("effective_time_frame")) {
            throw new Malformed(Skip.NO_TIME, "effective_time_frame is missing");
        }
        Element frame = body.object("effective_time_frame");
        if (frame.has("date_time")) {
            return new TimeFrame(time(frame, "date_time"), null);
        }
        if (!frame.has("time_interval")) {
            throw new Malformed(Skip.MALFORMED_TIME, "effective_time_frame has neither date_time nor time_interval");
        }
        return interval(frame.object("time_interval"));
    }

    Instant begin() {
        return start.toInstant();
    }

    /**
     * The interval's seconds.
     *
     * @throws Malformed when it is a moment, over which nothing can have been counted
     */
    long lasting() throws Malformed {
        if (seconds == null) {
            throw new Malformed(Skip.MALFORMED_TIME, "date_time is a moment, where an interval is needed");
        }
        return seconds;
    }

    OffsetDateTime end() throws Malformed {
        return start.plusSeconds(lasting());
    }

    /** The offset as facts state it; null for UTC, in which services write that do not know where the user is. */
    @Nullable
    String zone() {
        return start.getOffset().equals(ZoneOffset.UTC)
                ? null
                : start.getOffset().getId();
    }

    private static TimeFrame interval(Element interval) throws Malformed {
        if (interval.has("part_of_day")) {
            throw new Malformed(Skip.NO_TIME, "the " + interval.text("part_of_day") + " of " + interval.text("date"));
        }
        boolean lasts = interval.has("duration");
        boolean starts = interval.has("start_date_time");
        OffsetDateTime edge = time(interval, starts ? "start_date_time" : "end_date_time");
        long seconds = lasts
                ? Math.round(Quantity.of(interval, "duration", Dimension.TIME))
                : Duration.between(edge, time(interval, "end_date_time")).toSeconds();
        if (seconds < 0 || (!starts && !lasts)) {
            throw new Malformed(Skip.MALFORMED_TIME, "time_interval does not end after it starts");
        }
        return new TimeFrame(starts ? edge : edge.minusSeconds(seconds), seconds);
    }

    private static OffsetDateTime time(Element of, String member) throws Malformed {
        String text = of.text(member);
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.toInstant().isBefore(Intake.EARLIEST)) {
                throw new Malformed(Skip.OUT_OF_RANGE, member + " is " + text);
            }
            return time;
        } catch (DateTimeException malformed) {
            throw new Malformed(Skip.MALFORMED_TIME, member + " is '" + text + "'");
        }
    }
}
