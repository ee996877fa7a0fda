package io.vitalog.domain.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.daysummaries.DaySummaryEvent;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.events.EventType;
import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Violation;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
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

    private static final Set<Topic> MEASURED =
            Set.of(Topics.ACTIVITIES, Topics.READINGS, Topics.SLEEP, Topics.DAY_SUMMARIES);

    /** Provisional: profiles and self-reports are decided facts and leave this list with the command processor. */
    private static final Set<Topic> DECIDED_BUT_TAKEN = Set.of(Topics.USERS, Topics.FEEDBACK);

    private final EventCodec codec;

    public Intake(EventCodec codec) {
        this.codec = codec;
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

    private static @Nullable Violation violation(Event<?> event, Instant arrival) {
        EventType type = event.type();
        if (!MEASURED.contains(type.topic()) && !DECIDED_BUT_TAKEN.contains(type.topic())) {
            return new Violation(
                    Cause.NOT_MEASURED, "type '" + type.name() + "' is decided, not measured: send a command instead");
        }
        Violation values = values(event);
        return values != null ? values : clock(event, arrival);
    }

    private static @Nullable Violation clock(Event<?> event, Instant arrival) {
        Instant latest = arrival.plus(MOST_AHEAD);
        if (event.time().isBefore(EARLIEST)) {
            return new Violation(Cause.CLOCK_BEHIND, "time " + event.time() + " is before " + EARLIEST);
        }
        Instant end = event.fact() instanceof ReadingEvent reading && reading.size() > 0
                ? event.time().plusSeconds(reading.offsetS(reading.size() - 1))
                : event.time();
        if (end.isAfter(latest)) {
            return new Violation(Cause.CLOCK_AHEAD, "time " + end + " is more than 5 minutes ahead of " + arrival);
        }
        if (event.fact() instanceof DaySummaryEvent summary) {
            return date(summary.date(), latest);
        }
        return null;
    }

    /** The earth's local dates run from 12 hours behind UTC to 14 hours ahead of it. */
    private static @Nullable Violation date(LocalDate date, Instant latest) {
        if (date.isAfter(latest.atOffset(ZoneOffset.ofHours(14)).toLocalDate())) {
            return new Violation(Cause.CLOCK_AHEAD, "date " + date + " has not begun anywhere");
        }
        return date.isBefore(EARLIEST.atOffset(ZoneOffset.UTC).toLocalDate())
                ? new Violation(Cause.CLOCK_BEHIND, "date " + date + " is before 2000-01-01")
                : null;
    }

    private static @Nullable Violation values(Event<?> event) {
        Fact fact = event.fact();
        Check check = new Check();
        check.token("subject", event.subject())
                .token("origin", fact.origin())
                .text("key", fact.naturalKey(event.time()), 256)
                .between("revision", fact.revision(), 0, Long.MAX_VALUE)
                .zone(fact.zone());
        fact.check(check);
        return check.violation().orElse(null);
    }

    private static Verdict refused(Cause cause, String rule) {
        return new Verdict.Refused(new Violation(cause, rule));
    }
}
