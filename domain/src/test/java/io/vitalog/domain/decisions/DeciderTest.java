package io.vitalog.domain.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.golden.Example;
import io.vitalog.domain.golden.Examples;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeciderTest {
    private static final CommandCodec CODEC = new CommandCodec(EventCodec.plain());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "REPORT_DAY; {'origin':'w','readiness':6}; readiness is 6, must be between 1 and 5",
                "REPORT_DAY; {'origin':'w','questionnaire':'pmsys','readiness':11}; between 0 and 10",
                "WITHDRAW_FEEDBACK; {'origin':'w','key':'2026-03-14'}; key must begin with daily/",
                "REGISTER_USER; {'origin':'w','key':'k','profile':{'zone':'Mars'}}; profile.zone 'Mars'",
                "REGISTER_USER; {'origin':'w','key':'k','profile':{'sex':'x'}}; profile.sex is 'x'",
                "RECORD_PROGRESS; {'origin':'w','sessionId':'s','durationS':1,'engagement':1.1}; engagement is 1.1",
                "SHOW_RECOMMENDATION; {'origin':'w','recommendationId':'r','policy':'p','items':[]}; items must be 1",
                "SHOW_RECOMMENDATION; {'origin':'w','recommendationId':'r','policy':'p','items':["
                        + "{'workoutId':'w','segment':'s','propensity':0}]}; propensity must be above 0",
                "SHOW_RECOMMENDATION; {'origin':'w','recommendationId':'r','policy':'p','items':["
                        + "{'workoutId':'w','segment':'s','propensity':1.5}]}; items[0].propensity is 1.5",
                "SHOW_RECOMMENDATION; {'origin':'w','recommendationId':'r','policy':'p','items':["
                        + "{'workoutId':'w','segment':'s','propensity':1},{'workoutId':'w','segment':'t','propensity':1}"
                        + "]}; items must name a workout once",
            })
    void namesWhatIsImpossible(CommandType type, String payload, String rule) throws Unreadable {
        Fact wish = EventCodec.plain()
                .opened("u-1", type.wish(), payload.replace('\'', '"').getBytes(UTF_8));
        Command command = Command.of(type, "c-1", "/api", "u-1", Hearing.NOW, wish);

        assertThatThrownBy(() ->
                        Decider.decide(command, Hearing.NOW, id -> id.kind().blank()))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.code()).isEqualTo("impossible-value"))
                .hasMessageContaining(rule);
    }

    @Test
    void refusesClocksThatAreWrong() {
        UserRegistered wish = new UserRegistered("app", "account", Profile.inZone(null), 0);
        assertThatThrownBy(() -> decide(wish, -40 * 365L * 86_400)).hasMessageContaining("is before");
        assertThatThrownBy(() -> decide(wish, 301)).hasMessageContaining("5 minutes ahead");
        assertThat(decide(wish, 300)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(CommandType.class)
    void travelsAndComesBack(CommandType type) throws Unreadable {
        for (Example example : Examples.of(EventCatalogue.TYPES.stream()
                .filter(event -> event.payload() == type.wish())
                .findFirst()
                .orElseThrow()
                .name())) {
            Command command = Command.of(
                    type, "c-1", "/api", "s-1", Hearing.NOW, example.event().fact());
            Map<String, byte[]> headers = new HashMap<>();
            CommandCodec.attributes(command, headers::put);

            assertThat(CODEC.read(headers::get, CommandCodec.key(command), CODEC.payload(command)))
                    .isEqualTo(command);
            assertThatThrownBy(() -> CODEC.read(headers::get, "user/x".getBytes(UTF_8), CODEC.payload(command)))
                    .hasMessageContaining("aggregate");
        }
    }

    @Test
    void namesEveryCommandOnce() {
        assertThat(Arrays.stream(CommandType.values()).map(CommandType::typeName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("io\\.vitalog\\.[a-z-]+\\.[a-z-]+\\.v1"));
    }

    @Property(tries = 300)
    void leavesWhatItsEventsFoldTo(@ForAll("histories") List<Command> commands) {
        Hearing hearing = new Hearing();
        commands.forEach(hearing::hear);

        assertThat(hearing.states()).isEqualTo(hearing.folded());
    }

    @Property(tries = 300)
    void decidesOnlyLegalHistories(@ForAll("histories") List<Command> commands) {
        Hearing hearing = new Hearing();
        commands.forEach(hearing::hear);

        int active = 0;
        for (Event<?> event : hearing.events()) {
            active += event.fact() instanceof SessionStarted ? 1 : 0;
            active -= ends(event, hearing) ? 1 : 0;
            assertThat(active).isBetween(0, 1);
        }
        assertThat(hearing.events()).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(hearing.events().stream()
                        .filter(event ->
                                event.fact() instanceof SessionCompleted || event.fact() instanceof SessionAbandoned)
                        .collect(Collectors.groupingBy(Event::factId, Collectors.counting()))
                        .values())
                .allMatch(count -> count == 1);
    }

    private static boolean ends(Event<?> event, Hearing hearing) {
        return switch (event.fact()) {
            case SessionAbandoned _ -> true;
            case SessionCompleted _ -> hearing.started(event);
            default -> false;
        };
    }

    @Property(tries = 300)
    void wishesForWhatIsSoAlreadyChangeNothing(@ForAll("histories") List<Command> commands) {
        Hearing hearing = new Hearing();
        for (Command command : commands) {
            if (!hearing.hear(command).isEmpty()) {
                assertThat(hearing.hear(command))
                        .allMatch(event -> event.fact() instanceof PlanRequested)
                        .isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<List<Command>> histories() {
        List<Fact> wishes = Examples.ALL.stream()
                .filter(Example::written)
                .map(example -> (Fact) example.event().fact())
                .filter(fact -> Arrays.stream(CommandType.values()).anyMatch(type -> type.wish() == fact.getClass()))
                .toList();
        Arbitrary<Command> command = Combinators.combine(
                        Arbitraries.of(wishes), Arbitraries.integers().between(0, 3))
                .as(DeciderTest::command);
        return command.list().ofMaxSize(60);
    }

    private static Command command(Fact wish, int number) {
        List<CommandType> types = Stream.of(CommandType.values())
                .filter(type -> type.wish() == wish.getClass())
                .toList();
        return Command.of(types.get(number % types.size()), "c", "/api", "u-1", Hearing.NOW.plusSeconds(number), wish);
    }

    private static List<Event<?>> decide(Fact wish, long secondsAhead) {
        Command command = Command.of(
                CommandType.REGISTER_USER, "c-1", "/api", "u-1", Hearing.NOW.plusSeconds(secondsAhead), wish);
        return Decider.decide(command, Hearing.NOW, id -> id.kind().blank());
    }
}
