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

    private final KeyValueStore<String, String> deadlines;

    public OpenSessions(KeyValueStore<String, String> deadlines) {
        this.deadlines = deadlines;
    }

    public void follow(Event<?> event) {
        if (!(event.fact() instanceof WellnessSessionEvent session)) {
            return;
        }
        String key = event.subject() + SEPARATOR + session.sessionId();
        if (session instanceof SessionStarted || session instanceof ProgressRecorded) {
            Instant deadline = event.time().plus(SessionCourse.PATIENCE);
            String before = deadlines.get(key);
            if (before == null || Instant.parse(before).isBefore(deadline)) {
                deadlines.put(key, deadline.toString());
            }
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
                Instant deadline = Instant.parse(each.value);
                if (!now.isBefore(deadline)) {
                    int bar = each.key.indexOf(SEPARATOR);
                    commands.add(
                            SessionTimer.command(each.key.substring(0, bar), each.key.substring(bar + 1), deadline));
                    asked.add(each.key);
                }
            }
        }
        asked.forEach(deadlines::delete);
        return commands;
    }
}
