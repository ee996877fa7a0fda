package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.states.Account;
import io.vitalog.domain.decisions.states.SessionCourse;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.domain.users.UserEvent.AccountClosed;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import java.util.ArrayList;
import java.util.List;

/** Registration, profile, closing. */
final class Accounts {
    private Accounts() {}

    static List<Event<?>> decide(Command command, States states) {
        Account account = open(command, states);
        return switch ((UserEvent) command.wish()) {
            case UserRegistered wish -> register(command, wish, account);
            case ProfileChanged wish -> change(command, wish, account, states);
            case AccountClosed wish -> close(command, wish, account, states);
        };
    }

    /** The account, which must not be closed. */
    static Account open(Command command, States states) {
        Account account = states.account(command.subject());
        if (account.closed()) {
            throw new Rejection("account-closed", "user " + command.subject() + " has closed the account");
        }
        return account;
    }

    /** The account, which must be registered and not closed. */
    static Account registered(Command command, States states) {
        Account account = open(command, states);
        requireRegistered(command, account);
        return account;
    }

    static void requireRegistered(Command command, Account account) {
        if (!account.registered()) {
            throw new Rejection("unknown-user", "user " + command.subject() + " is not registered");
        }
    }

    private static List<Event<?>> register(Command command, UserRegistered wish, Account account) {
        if (!account.registered()) {
            return List.of(Facts.event(command, wish));
        }
        if (wish.profile().equals(account.profile())) {
            return List.of();
        }
        throw new Rejection(
                "already-registered", "user " + command.subject() + " is registered; change the profile instead");
    }

    private static List<Event<?>> change(Command command, ProfileChanged wish, Account account, States states) {
        requireRegistered(command, account);
        return wish.profile().equals(account.profile())
                ? List.of()
                : Facts.next(command, Facts.version(command, states));
    }

    private static List<Event<?>> close(Command command, AccountClosed wish, Account account, States states) {
        requireRegistered(command, account);
        List<Event<?>> events = new ArrayList<>();
        if (account.lastSession() != null) {
            SessionCourse session = states.session(command.subject(), account.lastSession());
            if (session.active()) {
                events.add(Facts.event(command, Sessions.abandoned(account.lastSession(), session)));
            }
        }
        events.add(Facts.event(
                command,
                new AccountClosed(wish.origin(), wish.key(), wish.reason(), account.profile(), wish.revision())));
        return events;
    }
}
