package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.states.FactVersion;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.meals.MealEvent;
import java.util.List;

/** Meals: logged once, corrected and deleted afterwards. */
final class Meals {
    private Meals() {}

    static List<Event<?>> decide(Command command, States states) {
        Accounts.open(command, states);
        FactVersion now = Facts.version(command, states);
        List<Event<?>> next = Facts.next(command, now);
        if (command.type() == CommandType.LOG_MEAL) {
            if (now.stands() && !next.isEmpty()) {
                throw new Rejection("meal-known", "meal " + key(command) + " is logged; correct it instead");
            }
        } else if (!now.stands() && !next.isEmpty()) {
            throw new Rejection("no-such-meal", "there is no meal " + key(command));
        }
        return next;
    }

    private static String key(Command command) {
        return ((MealEvent) command.wish()).key();
    }
}
