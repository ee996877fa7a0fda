package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.states.FactVersion;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.events.Event;
import java.util.List;

/** The workout catalogue: added, changed, retired, and added again. */
final class Catalogue {
    private Catalogue() {}

    static List<Event<?>> decide(Command command, States states) {
        FactVersion now = Facts.version(command, states);
        List<Event<?>> next = Facts.next(command, now);
        if (command.type() == CommandType.ADD_WORKOUT) {
            if (now.stands() && !next.isEmpty()) {
                throw new Rejection("workout-known", "workout " + command.subject() + " is listed; change it instead");
            }
        } else if (!now.stands() && !next.isEmpty()) {
            throw new Rejection("no-such-workout", "workout " + command.subject() + " is not listed");
        }
        return next;
    }
}
