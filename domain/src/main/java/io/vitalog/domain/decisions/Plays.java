package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.states.FactVersion;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import java.util.List;
import java.util.Map;

/** Scored plays: each counts once, within what its mode allows. */
final class Plays {
    /** Modes whose ranges are known; any other mode has those of every play. */
    private static final Map<String, Ranges> MODES = Map.of("DualFlow", new Ranges(-1, 10, 60, 10_000_000, 50));

    private Plays() {}

    /** The ranges of a mode: difficulty from and to, minutes, points and start speed up to. */
    private record Ranges(
            int leastDifficulty, int mostDifficulty, double mostMinutes, double mostPoints, double mostSpeed) {
        void require(PlayScored play) {
            require("difficulty", play.difficulty(), leastDifficulty, mostDifficulty);
            require("durationMin", play.durationMin(), 0, mostMinutes);
            require("score", play.score(), 0, mostPoints);
            require("startSpeed", play.startSpeed() == null ? 0 : play.startSpeed(), 0, mostSpeed);
        }

        private static void require(String member, double value, double least, double most) {
            if (!(value >= least && value <= most)) {
                throw new Rejection(
                        "impossible-value",
                        member + " is " + value + ", must be between " + least + " and " + most + " in this mode");
            }
        }
    }

    static List<Event<?>> decide(Command command, States states) {
        Accounts.open(command, states);
        PlayScored play = (PlayScored) command.wish();
        Ranges ranges = MODES.get(play.mode());
        if (ranges != null) {
            ranges.require(play);
        }
        FactVersion now = Facts.version(command, states);
        List<Event<?>> next = Facts.next(command, now);
        if (now.stands() && !next.isEmpty()) {
            throw new Rejection("play-known", "play " + play.key() + " has another score already");
        }
        return next;
    }
}
