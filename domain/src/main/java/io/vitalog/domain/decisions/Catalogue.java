package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.states.FactVersion;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.events.Event;
import java.util.List;

/**
 * A catalogue: entries are added, changed, retired, and added again.
 *
 * @param entry what it lists, as messages and codes name it
 * @param adding the command that adds an entry; all others need one that is listed
 */
record Catalogue(String entry, CommandType adding) {
    static final Catalogue WORKOUTS = new Catalogue("workout", CommandType.ADD_WORKOUT);
    static final Catalogue FOODS = new Catalogue("food", CommandType.ADD_FOOD);

    List<Event<?>> decide(Command command, States states) {
        FactVersion now = Facts.version(command, states);
        List<Event<?>> next = Facts.next(command, now);
        if (command.type() == adding) {
            if (now.stands() && !next.isEmpty()) {
                throw new Rejection(
                        entry + "-known", entry + " " + command.subject() + " is listed; change it instead");
            }
        } else if (!now.stands() && !next.isEmpty()) {
            throw new Rejection("no-such-" + entry, entry + " " + command.subject() + " is not listed");
        }
        return next;
    }
}
