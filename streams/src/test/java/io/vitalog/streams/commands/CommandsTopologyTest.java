package io.vitalog.streams.commands;

import static io.vitalog.domain.commands.CommandType.PAIR_DEVICE;
import static io.vitalog.domain.commands.CommandType.REGISTER_USER;
import static io.vitalog.domain.commands.CommandType.REPORT_DAY;
import static io.vitalog.domain.commands.CommandType.REQUEST_PLAN;
import static io.vitalog.domain.commands.CommandType.START_SESSION;
import static io.vitalog.streams.commands.Wishes.MOVED;
import static io.vitalog.streams.commands.Wishes.NOW;
import static io.vitalog.streams.commands.Wishes.PAIRED;
import static io.vitalog.streams.commands.Wishes.PLAN;
import static io.vitalog.streams.commands.Wishes.REGISTERED;
import static io.vitalog.streams.commands.Wishes.REPORT;
import static io.vitalog.streams.commands.Wishes.STARTED;
import static io.vitalog.streams.commands.Wishes.wish;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.commands.Reply.Status;
import io.vitalog.domain.decisions.Decider;
import io.vitalog.domain.decisions.SessionTimer;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor without a broker: what it writes, and what it remembers. */
class CommandsTopologyTest {
    private static final Decision POISONED = (command, arrival, states) -> {
        if (command.wish().equals(REPORT)) {
            throw new IllegalStateException("a bug");
        }
        return Decider.decide(command, arrival, states);
    };

    @TempDir
    private Path directory;

    @Test
    void writesTheFactWithItsCauseAndReplies() {
        try (Processor processor = Processor.in(directory, Decider::decide)) {
            processor.send(wish(REGISTER_USER, REGISTERED));

            Event<?> event = processor.facts(Topics.USERS).getFirst();
            assertThat(event.fact()).isEqualTo(REGISTERED);
            assertThat(event.time()).isEqualTo(NOW);
            assertThat(event.cause()).isEqualTo("0-0");
            Reply reply = processor.replies().getFirst();
            assertThat(reply.status()).isEqualTo(Status.ACCEPTED);
            assertThat(reply.position()).isEqualTo("0-0-users");
            assertThat(reply.resource()).isEqualTo("u-1");
            assertThat(reply.events()).isEqualTo(1);
        }
    }

    @Test
    void givesARepeatedCommandItsFirstReplyAndNothingElse() {
        try (Processor processor = Processor.in(directory, Decider::decide)) {
            processor.send(wish(REGISTER_USER, REGISTERED));
            processor.advance(Duration.ofDays(29));
            processor.send(wish(REGISTER_USER, REGISTERED));

            assertThat(processor.facts(Topics.USERS)).hasSize(1);
            assertThat(processor.replies())
                    .hasSize(2)
                    .containsOnly(processor.replies().getFirst());
        }
    }

    @Test
    void refusesAnIdThatAnotherCommandHad() {
        try (Processor processor = Processor.in(directory, Decider::decide)) {
            processor.send(wish(REGISTER_USER, REGISTERED));
            processor.send(wish(CommandType.CHANGE_PROFILE, MOVED));

            assertThat(processor.replies().getLast().code()).isEqualTo("id-reused");
            assertThat(processor.facts(Topics.USERS)).hasSize(1);
        }
    }

    @Test
    void keepsTheSameIdOfTwoUsersApart() {
        try (Processor processor = Processor.in(directory, Decider::decide)) {
            processor.send(wish(REGISTER_USER, "c-1", "u-1", REGISTERED));
            processor.send(wish(REGISTER_USER, "c-1", "u-2", REGISTERED));

            assertThat(processor.replies())
                    .extracting(Reply::aggregate, Reply::status)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("user/u-1", Status.ACCEPTED),
                            org.assertj.core.groups.Tuple.tuple("user/u-2", Status.ACCEPTED));
        }
    }

    @Test
    void pairsADeviceWithTheFirstOfTwoWhoAskAtOnce() {
        try (Processor processor = Processor.in(directory, Decider::decide)) {
            processor.send(wish(PAIR_DEVICE, "c-1", "u-1", PAIRED));
            processor.send(wish(PAIR_DEVICE, "c-1", "u-2", PAIRED));

            assertThat(processor.facts(Topics.DEVICES))
                    .extracting(Event::subject)
                    .containsExactly("u-1");
            assertThat(processor.replies()).extracting(Reply::code).containsExactly(null, "device-taken");
        }
    }

    @Test
    void answersASecondRequestWithTheOpenPlan() {
        try (Processor processor = Processor.in(directory, Decider::decide)) {
            processor.send(wish(REGISTER_USER, REGISTERED));
            processor.send(wish(REQUEST_PLAN, "c-2", "u-1", PLAN));
            processor.send(wish(REQUEST_PLAN, "c-3", "u-1", new PlanRequested("app", "plan-9", PLAN.kind(), null, 0)));

            assertThat(processor.replies()).extracting(Reply::resource).containsExactly("u-1", "plan-1", "plan-1");
            assertThat(processor.facts(Topics.PLANS)).hasSize(1);
        }
    }

    @Test
    void tellsOfAFaultOfOursAndGoesOn() {
        try (Processor processor = Processor.in(directory, POISONED)) {
            processor.send(wish(REPORT_DAY, "c-1", "u-1", REPORT));
            processor.send(wish(REGISTER_USER, "c-2", "u-1", REGISTERED));

            assertThat(processor.replies()).extracting(Reply::status).containsExactly(Status.FAILED, Status.ACCEPTED);
            assertThat(processor.deadLetterCauses()).containsExactly("not-decided");
            assertThat(processor.facts(Topics.FEEDBACK)).isEmpty();
            assertThat(processor.facts(Topics.USERS)).hasSize(1);
        }
    }

    @Test
    void putsWhatIsNoCommandAsideAndGoesOn() {
        try (Processor processor = Processor.in(directory, Decider::decide)) {
            processor.send("user/u-1", wish(REGISTER_USER, REGISTERED), "{");
            processor.send(
                    "user/u-2", wish(REGISTER_USER, REGISTERED), "{\"origin\":\"app\",\"key\":\"k\",\"profile\":{}}");
            processor.send(wish(REGISTER_USER, "c-2", "u-1", REGISTERED));

            assertThat(processor.deadLetterCauses()).containsExactly("not-json", "key-not-subject");
            assertThat(processor.replies()).extracting(Reply::status).containsExactly(Status.ACCEPTED);
        }
    }

    @Test
    void abandonsASessionThatWasLeftOpenOnceAndByACommand() {
        try (Processor processor = Processor.in(directory, Decider::decide)) {
            processor.send(wish(REGISTER_USER, REGISTERED));
            processor.send(wish(START_SESSION, "c-2", "u-1", STARTED));
            processor.advance(Duration.ofHours(5));
            assertThat(processor.timerCommands()).isEmpty();
            processor.advance(Duration.ofHours(2));
            processor.advance(Duration.ofHours(2));

            List<Command> commands = processor.timerCommands();
            assertThat(commands).containsExactly(SessionTimer.command("u-1", "s-1", NOW.plus(Duration.ofHours(6))));
            processor.send(commands.getFirst());
            assertThat(processor.facts(Topics.WELLNESS_SESSIONS).getLast().fact())
                    .isEqualTo(new SessionAbandoned("app", "s-1", "yoga-1", 0));
        }
    }

    @Test
    void waitsForTheRestOfASessionThatIsToldOfLongAfterwards() {
        Instant lastMonth = NOW.minus(Duration.ofDays(30));
        try (Processor processor = Processor.in(directory, Decider::decide)) {
            processor.send(wish(REGISTER_USER, REGISTERED));
            processor.send(Command.of(START_SESSION, "c-2", "/phone", "u-1", lastMonth, STARTED));
            processor.advance(Duration.ofHours(5));
            assertThat(processor.timerCommands()).isEmpty();

            processor.advance(Duration.ofHours(2));
            assertThat(processor.timerCommands())
                    .containsExactly(SessionTimer.command("u-1", "s-1", lastMonth.plus(Duration.ofHours(6))));
        }
    }

    @Test
    void decidesAfterARestartByWhatItRemembers() {
        try (Processor processor = Processor.in(directory, Decider::decide)) {
            processor.send(wish(REGISTER_USER, REGISTERED));
            processor.send(wish(START_SESSION, "c-2", "u-1", STARTED));
            processor.forgetStates();
            processor.send(wish(START_SESSION, "c-3", "u-1", STARTED));

            assertThat(processor.replies().getLast().code()).isEqualTo("session-known");
        }
    }
}
