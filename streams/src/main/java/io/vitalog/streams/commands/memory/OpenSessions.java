package io.vitalog.streams.commands.memory;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.decisions.SessionTimer;
import io.vitalog.domain.decisions.states.SessionCourse;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.wellness.WellnessSessionEvent;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Which sessions are open, and until when. Serves the timer alone: whether a session is abandoned is decided by the
 * command that the timer sends.
 */
public final class OpenSessions {
    private static final char SEPARATOR = '|';
    private static final char UNTIL = '>';

    private final KeyValueStore<String, String> deadlines;

    public OpenSessions(KeyValueStore<String, String> deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * Takes what became of a command. What is told of later than it happened is not overdue when it arrives: the rest
     * of the session may be on its way, so that nobody is asked before {@code arrival} is as long ago.
     */
    public void follow(Event<?> event, Instant arrival) {
        if (!(event.fact() instanceof WellnessSessionEvent session)) {
            return;
        }
        String key = event.subject() + SEPARATOR + session.sessionId();
        if (session instanceof SessionStarted || session instanceof ProgressRecorded) {
            Instant deadline = event.time().plus(SessionCourse.PATIENCE);
            Instant asking = arrival.plus(SessionCourse.PATIENCE);
            Open open = new Open(deadline, asking.isAfter(deadline) ? asking : deadline);
            String before = deadlines.get(key);
            deadlines.put(
                    key,
                    before == null ? open.text() : open.after(Open.of(before)).text());
        } else {
            deadlines.delete(key);
        }
    }

    /** The commands that end what has been open for too long; each is asked for once. */
    public List<Command> overdue(Instant now) {
        List<Command> commands = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        try (KeyValueIterator<String, String> all = deadlines.all()) {
            while (all.hasNext()) {
                KeyValue<String, String> each = all.next();
                Open open = Open.of(each.value);
                if (!now.isBefore(open.asking())) {
                    int bar = each.key.indexOf(SEPARATOR);
                    commands.add(SessionTimer.command(
                            each.key.substring(0, bar), each.key.substring(bar + 1), open.deadline()));
                    asked.add(each.key);
                }
            }
        }
        asked.forEach(deadlines::delete);
        return commands;
    }

    /**
     * An open session.
     *
     * @param deadline at which it is abandoned unless it is heard of before
     * @param asking when that is asked for, at the deadline or later
     */
    private record Open(Instant deadline, Instant asking) {
        /** Reads what {@link #text} wrote; the deadline alone is of versions that asked at it. */
        static Open of(String text) {
            int until = text.indexOf(UNTIL);
            Instant deadline = Instant.parse(until < 0 ? text : text.substring(0, until));
            return new Open(deadline, until < 0 ? deadline : Instant.parse(text.substring(until + 1)));
        }

        String text() {
            return asking.equals(deadline) ? deadline.toString() : deadline + String.valueOf(UNTIL) + asking;
        }

        /** The later of both, in each. */
        Open after(Open before) {
            return new Open(
                    deadline.isAfter(before.deadline) ? deadline : before.deadline,
                    asking.isAfter(before.asking) ? asking : before.asking);
        }
    }
}
