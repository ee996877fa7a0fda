package io.vitalog.streams.commands;

import static io.vitalog.domain.commands.CommandType.*;
import static io.vitalog.streams.commands.Wishes.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.commands.Position;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.Decider;
import io.vitalog.domain.decisions.SessionTimer;
import io.vitalog.domain.decisions.states.SessionCourse;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.plans.PlanEvent.Kind;
import io.vitalog.domain.plans.PlanEvent.Outcome;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.fixture.AxonTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Given what happened, when a command arrives, then what follows: every rule, kept and broken. */
class DecisionModelTest {
    private static final Position POSITION = new Position(0, 7, Topics.USERS);
    private static final Instant EARLIER = NOW.minusSeconds(3_600);

    @ParameterizedTest(name = "{0} given {1}")
    @MethodSource("accepted")
    void accepts(CommandType type, List<Fact> given, Fact wish, List<Fact> expected) {
        when(given, wish(type, wish))
                .success()
                .events(events(expected, NOW, POSITION.cause()).toArray());
    }

    @ParameterizedTest(name = "{0} given {1}: {3}")
    @MethodSource("rejected")
    void rejects(CommandType type, List<Fact> given, Fact wish, String code) {
        rejected(given, wish(type, wish), code);
    }

    @ParameterizedTest
    @MethodSource("timers")
    void letsTheTimerEndOnlyWhatWasNotHeardOfSince(Duration after, boolean abandons) {
        List<Fact> given = List.of(REGISTERED, STARTED, PROGRESS);
        Instant deadline = EARLIER.plus(SessionCourse.PATIENCE).plus(after);
        Command command = SessionTimer.command("u-1", "s-1", deadline);
        if (abandons) {
            Event<?> event = event("u-1", ABANDONED, deadline, SessionTimer.CALLER, POSITION.cause());
            when(given, command).success().events(event);
        } else {
            rejected(given, command, "session-went-on");
        }
    }

    static Stream<Arguments> timers() {
        return Stream.of(Arguments.of(Duration.ZERO, true), Arguments.of(Duration.ofSeconds(-1), false));
    }

    static Stream<Arguments> accepted() {
        List<Fact> known = List.of(REGISTERED);
        List<Fact> active = List.of(REGISTERED, STARTED);
        List<Fact> plan = List.of(REGISTERED, PLAN);
        List<Fact> accepted = List.of(REGISTERED, PLAN, ACCEPTED);
        List<Fact> shown = List.of(REGISTERED, SHOWN);
        DailyReported better = new DailyReported(
                "app", "today", null, 5, 4, 3, null, null, null, null, null, null, null, null, null, null, 0);
        return Stream.of(
                yes(REGISTER_USER, List.of(), REGISTERED, REGISTERED),
                yes(REGISTER_USER, known, REGISTERED),
                yes(CHANGE_PROFILE, known, MOVED, MOVED),
                yes(CHANGE_PROFILE, List.of(REGISTERED, MOVED), MOVED),
                yes(CLOSE_ACCOUNT, known, CLOSED, CLOSED),
                yes(CLOSE_ACCOUNT, active, CLOSED, ABANDONED, CLOSED),
                yes(START_SESSION, known, STARTED, STARTED),
                yes(RECORD_PROGRESS, active, PROGRESS, PROGRESS),
                yes(COMPLETE_SESSION, active, COMPLETED, COMPLETED),
                yes(ABANDON_SESSION, active, ABANDONED, ABANDONED),
                yes(START_SESSION, List.of(REGISTERED, STARTED, ABANDONED), other(), other()),
                yes(RECORD_SESSION, List.of(), COMPLETED, COMPLETED),
                yes(REPORT_DAY, List.of(), REPORT, REPORT),
                yes(REPORT_DAY, List.of(REPORT), REPORT),
                yes(REPORT_DAY, List.of(REPORT), better, revised(better)),
                yes(WITHDRAW_FEEDBACK, List.of(REPORT), WITHDRAWN, WITHDRAWN),
                yes(WITHDRAW_FEEDBACK, List.of(REPORT, WITHDRAWN), WITHDRAWN),
                yes(RATE_WORKOUT, active, LIKED, LIKED),
                yes(RATE_WORKOUT, List.of(COMPLETED), LIKED, LIKED),
                yes(LOG_MEAL, List.of(), MEAL, MEAL),
                yes(LOG_MEAL, List.of(MEAL), MEAL),
                yes(CORRECT_MEAL, List.of(MEAL), LARGER_MEAL, LARGER_MEAL),
                yes(DELETE_MEAL, List.of(MEAL), DELETED, DELETED),
                yes(DELETE_MEAL, List.of(MEAL, DELETED), DELETED),
                yes(SUBMIT_PLAY, List.of(), PLAY, PLAY),
                yes(SUBMIT_PLAY, List.of(PLAY), PLAY),
                yes(REQUEST_PLAN, known, PLAN, PLAN),
                yes(REQUEST_PLAN, plan, new PlanRequested("app", "plan-2", Kind.NUTRITION, null, 0)),
                yes(REQUEST_PLAN, List.of(REGISTERED, PLAN, DECLINED), secondPlan(), secondPlan()),
                yes(REQUEST_PLAN, finished(), secondPlan(), secondPlan()),
                yes(ACCEPT_PLAN, plan, ACCEPTED, ACCEPTED),
                yes(ACCEPT_PLAN, accepted, ACCEPTED),
                yes(DECLINE_PLAN, accepted, DECLINED, DECLINED),
                yes(MARK_PLAN_DAY, accepted, day(1, Outcome.DONE, 0), day(1, Outcome.DONE, 0)),
                yes(MARK_PLAN_DAY, finished(), day(1, Outcome.DONE, 0)),
                yes(MARK_PLAN_DAY, finished(), day(1, Outcome.SKIPPED, 0), day(1, Outcome.SKIPPED, 1)),
                yes(ADJUST_PLAN, accepted, ADJUSTED, ADJUSTED),
                yes(SHOW_RECOMMENDATION, known, SHOWN, SHOWN),
                yes(SHOW_RECOMMENDATION, shown, SHOWN),
                yes(OPEN_RECOMMENDATION, shown, OPENED, OPENED),
                yes(OPEN_RECOMMENDATION, List.of(REGISTERED, SHOWN, OPENED), OPENED),
                yes(COMPLETE_RECOMMENDATION, shown, DONE, DONE),
                yes(COMPLETE_RECOMMENDATION, List.of(REGISTERED, SHOWN, DONE), DONE),
                yes(COMPLETE_RECOMMENDATION, List.of(REGISTERED, SHOWN, DONE), DONE_IN_SESSION, DONE_IN_SESSION),
                yes(PAIR_DEVICE, List.of(), PAIRED, PAIRED),
                yes(PAIR_DEVICE, List.of(PAIRED), PAIRED),
                yes(UNPAIR_DEVICE, List.of(PAIRED), UNPAIRED, UNPAIRED),
                yes(ADD_WORKOUT, List.of(), LISTED, LISTED),
                yes(CHANGE_WORKOUT, List.of(LISTED), RETITLED, RETITLED),
                yes(RETIRE_WORKOUT, List.of(LISTED), RETIRED, RETIRED),
                yes(ADD_FOOD, List.of(), BUTTER, BUTTER),
                yes(CHANGE_FOOD, List.of(BUTTER), RENAMED, RENAMED),
                yes(RETIRE_FOOD, List.of(BUTTER), UNLISTED, UNLISTED));
    }

    static Stream<Arguments> rejected() {
        List<Fact> known = List.of(REGISTERED);
        List<Fact> gone = List.of(REGISTERED, CLOSED);
        List<Fact> shown = List.of(REGISTERED, SHOWN);
        UserRegistered elsewhere = new UserRegistered("app", "account", Profile.inZone("Asia/Tokyo"), 0);
        return Stream.of(
                no(REGISTER_USER, known, elsewhere, "already-registered"),
                no(REGISTER_USER, gone, REGISTERED, "account-closed"),
                no(CHANGE_PROFILE, List.of(), MOVED, "unknown-user"),
                no(CLOSE_ACCOUNT, List.of(), CLOSED, "unknown-user"),
                no(CLOSE_ACCOUNT, gone, CLOSED, "account-closed"),
                no(START_SESSION, List.of(), STARTED, "unknown-user"),
                no(START_SESSION, gone, STARTED, "account-closed"),
                no(START_SESSION, List.of(REGISTERED, STARTED), other(), "session-active"),
                no(START_SESSION, List.of(REGISTERED, STARTED), STARTED, "session-known"),
                no(RECORD_PROGRESS, known, PROGRESS, "no-such-session"),
                no(RECORD_PROGRESS, List.of(REGISTERED, STARTED, COMPLETED), PROGRESS, "session-ended"),
                no(COMPLETE_SESSION, List.of(REGISTERED, STARTED, COMPLETED), COMPLETED, "session-ended"),
                no(COMPLETE_SESSION, List.of(REGISTERED, STARTED, ABANDONED), COMPLETED, "session-ended"),
                no(ABANDON_SESSION, List.of(REGISTERED, STARTED, COMPLETED), ABANDONED, "session-ended"),
                no(RECORD_SESSION, List.of(REGISTERED, STARTED), COMPLETED, "session-active"),
                no(RECORD_SESSION, List.of(COMPLETED), COMPLETED, "session-ended"),
                no(RECORD_PROGRESS, known, new ProgressRecorded("app", "s-1", 101.0, 1.0, 1, 0), "impossible-value"),
                no(REPORT_DAY, gone, REPORT, "account-closed"),
                no(RATE_WORKOUT, known, LIKED, "workout-not-met"),
                no(WITHDRAW_FEEDBACK, known, WITHDRAWN, "no-such-report"),
                no(LOG_MEAL, List.of(MEAL), LARGER_MEAL, "meal-known"),
                no(CORRECT_MEAL, List.of(), MEAL, "no-such-meal"),
                no(CORRECT_MEAL, List.of(MEAL, DELETED), MEAL, "no-such-meal"),
                no(DELETE_MEAL, List.of(), DELETED, "no-such-meal"),
                no(SUBMIT_PLAY, List.of(PLAY), play("DualFlow", -1, 200_000), "play-known"),
                no(SUBMIT_PLAY, List.of(), play("DualFlow", -2, 1), "impossible-value"),
                no(REQUEST_PLAN, List.of(), PLAN, "unknown-user"),
                no(REQUEST_PLAN, List.of(REGISTERED, PLAN, DECLINED), PLAN, "plan-known"),
                no(ACCEPT_PLAN, known, ACCEPTED, "no-such-plan"),
                no(ACCEPT_PLAN, List.of(REGISTERED, PLAN, DECLINED), ACCEPTED, "plan-declined"),
                no(DECLINE_PLAN, known, DECLINED, "no-such-plan"),
                no(MARK_PLAN_DAY, List.of(REGISTERED, PLAN), day(1, Outcome.DONE, 0), "plan-not-accepted"),
                no(MARK_PLAN_DAY, finished(), day(4, Outcome.DONE, 0), "no-such-day"),
                no(ADJUST_PLAN, known, ADJUSTED, "no-such-plan"),
                no(SHOW_RECOMMENDATION, List.of(), SHOWN, "unknown-user"),
                no(SHOW_RECOMMENDATION, gone, SHOWN, "account-closed"),
                no(SHOW_RECOMMENDATION, shown, shown("app", "yoga-2", 0), "recommendation-known"),
                no(SHOW_RECOMMENDATION, shown, shown("app", "yoga-2", 1), "recommendation-known"),
                no(SHOW_RECOMMENDATION, shown, shown("tv", "yoga-1", 0), "recommendation-known"),
                no(OPEN_RECOMMENDATION, List.of(), OPENED, "unknown-user"),
                no(OPEN_RECOMMENDATION, known, OPENED, "no-such-recommendation"),
                no(OPEN_RECOMMENDATION, List.of(REGISTERED, shown("app", "yoga-2", 0)), OPENED, "not-shown"),
                no(COMPLETE_RECOMMENDATION, known, DONE, "no-such-recommendation"),
                no(COMPLETE_RECOMMENDATION, List.of(REGISTERED, shown("app", "yoga-2", 0)), DONE, "not-shown"),
                no(COMPLETE_RECOMMENDATION, List.of(REGISTERED, SHOWN, CLOSED), DONE, "account-closed"),
                no(UNPAIR_DEVICE, List.of(), UNPAIRED, "not-paired"),
                no(ADD_WORKOUT, List.of(LISTED), RETITLED, "workout-known"),
                no(CHANGE_WORKOUT, List.of(), LISTED, "no-such-workout"),
                no(RETIRE_WORKOUT, List.of(), RETIRED, "no-such-workout"),
                no(ADD_FOOD, List.of(BUTTER), RENAMED, "food-known"),
                no(CHANGE_FOOD, List.of(), BUTTER, "no-such-food"),
                no(RETIRE_FOOD, List.of(), UNLISTED, "no-such-food"));
    }

    private static Arguments yes(CommandType type, List<Fact> given, Fact wish, Fact... expected) {
        return Arguments.of(type, given, wish, List.of(expected));
    }

    private static Arguments no(CommandType type, List<Fact> given, Fact wish, String code) {
        return Arguments.of(type, given, wish, code);
    }

    private static SessionStarted other() {
        return new SessionStarted("app", "s-2", null, 0);
    }

    private static PlanRequested secondPlan() {
        return new PlanRequested("app", "plan-2", Kind.NUTRITION, null, 0);
    }

    private static PlayScored play(String mode, int difficulty, double score) {
        return new PlayScored("game", "p-1", mode, difficulty, 10, score, 5.0, 0);
    }

    private static DailyReported revised(DailyReported report) {
        return new DailyReported(
                report.origin(),
                report.key(),
                null,
                report.mood(),
                4,
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
                1);
    }

    private static List<Fact> finished() {
        return List.of(
                REGISTERED,
                PLAN,
                ACCEPTED,
                day(1, Outcome.DONE, 0),
                day(2, Outcome.SKIPPED, 0),
                day(3, Outcome.DONE, 0));
    }

    private static org.axonframework.test.fixture.AxonTestPhase.Then.Command when(List<Fact> given, Command command) {
        AxonTestFixture fixture = AxonTestFixture.with(DecisionModel.of(Decider::decide));
        return fixture.given()
                .events(events(given, EARLIER, "0-1"))
                .when()
                .command(new Arrived(command, NOW.plus(Duration.ofDays(1)), POSITION))
                .then();
    }

    private static void rejected(List<Fact> given, Command command, String code) {
        when(given, command)
                .noEvents()
                .exceptionSatisfies(thrown -> assertThat(thrown)
                        .isInstanceOfSatisfying(
                                Rejection.class,
                                rejection -> assertThat(rejection.code()).isEqualTo(code)));
    }

    private static List<Event<?>> events(List<Fact> facts, Instant time, String cause) {
        return facts.stream()
                .<Event<?>>map(fact -> event("u-1", fact, time, "/api", cause))
                .toList();
    }

    private static Event<?> event(String subject, Fact fact, Instant time, String source, String cause) {
        String kind = EventCatalogue.typeOf(fact).kind();
        FactId id = FactId.of(subject, fact.origin(), kind, fact.naturalKey(time));
        String contentId = id.contentId(EventCodec.canonical(fact)).toString();
        return new Event<>(contentId, source, time, subject, fact, cause, null);
    }
}
