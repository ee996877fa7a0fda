package io.vitalog.infra.local.prove;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import io.vitalog.domain.plans.PlanEvent;
import io.vitalog.domain.plans.PlanEvent.PlanAccepted;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * Commands of many users, some of them sent again; a function of seed and begin. Their times lie close together, so
 * that no timer ends a session while what was written is counted.
 */
public final class CommandLoad {
    private static final int REMEMBERED = 2_000;
    private static final CommandType[] TYPES = {
        CommandType.REGISTER_USER,
        CommandType.START_SESSION,
        CommandType.RECORD_PROGRESS,
        CommandType.COMPLETE_SESSION,
        CommandType.ABANDON_SESSION,
        CommandType.REPORT_DAY,
        CommandType.LOG_MEAL,
        CommandType.REQUEST_PLAN,
        CommandType.ACCEPT_PLAN
    };

    private final Instant begin;
    private final Random random;
    private final int users;
    private final double repeated;
    private final Deque<Command> recent = new ArrayDeque<>();
    private int number;

    /**
     * The load that begins at {@code begin}.
     *
     * @param repeated the share of commands that are sent again
     */
    public CommandLoad(int users, double repeated, long seed, Instant begin) {
        this.begin = begin;
        this.random = new Random(seed);
        this.users = users;
        this.repeated = repeated;
    }

    /** The next command: a new one, or one of the last again. */
    public Command next() {
        if (!recent.isEmpty() && random.nextDouble() < repeated) {
            Command again = recent.removeFirst();
            recent.addLast(again);
            return again;
        }
        number++;
        String user = "u-" + random.nextInt(users);
        CommandType type = TYPES[random.nextInt(TYPES.length)];
        Fact wish = wish(type, "s-" + random.nextInt(4));
        Command command = Command.of(type, "c-" + number, "/prove", user, begin.plusMillis(number), wish);
        recent.addLast(command);
        if (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
        return command;
    }

    private Fact wish(CommandType type, String session) {
        return switch (type) {
            case REGISTER_USER -> new UserRegistered("prove", "account", Profile.inZone("Europe/Oslo"), 0);
            case START_SESSION -> new SessionStarted("prove", session, "yoga-1", 0);
            case RECORD_PROGRESS -> new ProgressRecorded("prove", session, 80.0, 0.5, number % 3_600, 0);
            case COMPLETE_SESSION -> new SessionCompleted("prove", session, "yoga-1", 90.0, 0.5, 1_200, null, null, 0);
            case ABANDON_SESSION -> new SessionAbandoned("prove", session, null, 0);
            case LOG_MEAL ->
                new MealLogged("prove", "m-" + number, "lunch", null, 500.0, null, null, null, null, null, 0);
            case REQUEST_PLAN -> new PlanRequested("prove", "p-" + number, PlanEvent.Kind.NUTRITION, null, 0);
            case ACCEPT_PLAN -> new PlanAccepted("prove", "p-" + random.nextInt(number), 0);
            default ->
                new DailyReported(
                        "prove",
                        "r-" + number,
                        null,
                        3,
                        3,
                        3,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0);
        };
    }
}
