package io.vitalog.domain.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.daysummaries.DaySummaryEvent;
import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.events.EventType;
import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.facts.Violation;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.topics.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Judges records of the inbox. Pure: the only clock is the broker's, which stamped the record on arrival, so that a
 * replay judges as the first run did.
 */
public final class Intake {
    /** How far ahead of the broker's clock a device's clock may be. */
    public static final Duration MOST_AHEAD = Duration.ofMinutes(5);

    /** Devices whose clock was never set send 1970 or 1989-12-31; nobody measured anything for Vitalog before this. */
    public static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** The largest payload taken, compressed or not, so that a fact and a dead letter surely fit their topics. */
    public static final int MOST_PAYLOAD_BYTES = 1_000_000;

    /** The most that key, headers and payload may have together. */
    public static final int MOST_BYTES = Topic.LARGEST_ENTRY;

    /** The earth's local dates run from 12 hours behind UTC to 14 hours ahead of it. */
    private static final ZoneOffset WEST = ZoneOffset.ofHours(-12);

    private static final ZoneOffset EAST = ZoneOffset.ofHours(14);

    private final EventCodec codec;

    public Intake(EventCodec codec) {
        this.codec = codec;
    }

    /** Whether events of this type may be sent to the inbox. */
    public static boolean takes(EventType type) {
        return type.topic().writer() == Topic.Writer.INTAKE;
    }

    /**
     * Judges one record.
     *
     * @param headers the last value of a header by name, or null
     * @param arrival when the broker took the record
     */
    public Verdict judge(
            Function<String, byte @Nullable []> headers,
            byte @Nullable [] key,
            byte @Nullable [] payload,
            Instant arrival) {
        if (payload != null && payload.length > MOST_PAYLOAD_BYTES) {
            return tooLarge(payload.length, MOST_PAYLOAD_BYTES);
        }
        Event<?> event;
        try {
            event = codec.read(headers, payload);
        } catch (Unreadable unreadable) {
            return new Verdict.Refused(unreadable.violation());
        }
        if (key == null || !Arrays.equals(key, event.subject().getBytes(UTF_8))) {
            return refused(Cause.KEY_NOT_SUBJECT, "the record's key is not its subject '" + event.subject() + "'");
        }
        Violation violation = violation(event, arrival);
        return violation == null ? new Verdict.Accepted(event) : new Verdict.Refused(violation);
    }

    /** The verdict on a record, or a part of it, of so many {@code bytes}. */
    public static Verdict tooLarge(long bytes, int most) {
        return refused(Cause.TOO_LARGE, "it has " + bytes + " bytes, at most " + most + " are taken");
    }

    private static @Nullable Violation violation(Event<?> event, Instant arrival) {
        EventType type = event.type();
        if (!FirstBroken.isToken(event.subject())) {
            return new Violation(
                    Cause.BAD_ATTRIBUTE,
                    Attributes.SUBJECT + " must be 1 to 128 letters, digits or any of . _ : @ / + -");
        }
        if (!takes(type)) {
            return new Violation(
                    Cause.NOT_MEASURED, "type '" + type.name() + "' is decided, not measured: send a command instead");
        }
        return FirstBroken.of(event.fact()).orElseGet(() -> clock(event, arrival));
    }

    private static @Nullable Violation clock(Event<?> event, Instant arrival) {
        if (event.time().isBefore(EARLIEST)) {
            return new Violation(Cause.CLOCK_BEHIND, "time " + event.time() + " is before " + EARLIEST);
        }
        Instant latest = arrival.plus(MOST_AHEAD);
        Instant last = event.time().isAfter(latest) ? event.time() : lastMoment(event);
        if (last.isAfter(latest)) {
            return new Violation(
                    Cause.CLOCK_AHEAD,
                    "time " + last + " is more than " + MOST_AHEAD.toMinutes() + " minutes ahead of " + arrival);
        }
        return event.fact() instanceof DaySummaryEvent summary ? date(summary.date(), event.time(), latest) : null;
    }

    /** Until when the fact was observed; nobody observes what is still to come. */
    private static Instant lastMoment(Event<?> event) {
        double seconds = switch (event.fact()) {
            case ReadingEvent reading -> reading.offsetS(reading.size() - 1);
            case ActivityRecorded activity -> activity.elapsedS();
            case SleepRecorded sleep -> sleep.inBedS();
            default -> 0;
        };
        return event.time().plusMillis((long) (seconds * 1000));
    }

    private static @Nullable Violation date(LocalDate date, Instant time, Instant latest) {
        if (date.isBefore(furthestBehind(EARLIEST))) {
            return new Violation(Cause.CLOCK_BEHIND, "date " + date + " is before " + EARLIEST);
        }
        if (date.isAfter(furthestAhead(latest))) {
            return new Violation(Cause.CLOCK_AHEAD, "date " + date + " has not begun anywhere");
        }
        return date.isBefore(furthestBehind(time)) || date.isAfter(furthestAhead(time))
                ? new Violation(Cause.IMPOSSIBLE_VALUE, "date " + date + " is nowhere the day of time " + time)
                : null;
    }

    private static LocalDate furthestBehind(Instant time) {
        return time.atOffset(WEST).toLocalDate();
    }

    private static LocalDate furthestAhead(Instant time) {
        return time.atOffset(EAST).toLocalDate();
    }

    private static Verdict refused(Cause cause, String rule) {
        return new Verdict.Refused(new Violation(cause, rule));
    }
}
