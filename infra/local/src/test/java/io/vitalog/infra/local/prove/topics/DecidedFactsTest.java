package io.vitalog.infra.local.prove.topics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.local.prove.CommandLoad;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecidedFactsTest {
    private static final Instant BEGIN = Instant.ofEpochMilli(1_774_999_990_000L);

    private final MemoryLog log = new MemoryLog();

    @BeforeEach
    void usersAskAndTheProcessorWritesWhatFollows() {
        CommandLoad load = new CommandLoad(3, 0.1, 5, BEGIN);
        Oracle oracle = new Oracle();
        EventCodec events = EventCodec.plain();
        CommandCodec commands = new CommandCodec(events);
        for (int offset = 0; offset < 400; offset++) {
            Command command = load.next();
            RecordHeaders headers = new RecordHeaders();
            CommandCodec.attributes(command, headers::add);
            log.append(Topics.COMMANDS, CommandCodec.key(command), commands.payload(command), headers);
            ConsumerRecord<byte[], byte[]> taken = log.records(Topics.COMMANDS).getLast();
            for (Event<?> decided : oracle.decide(command, Instant.ofEpochMilli(taken.timestamp()))) {
                Event<?> event = decided.causedBy("0-" + offset);
                RecordHeaders attributes = new RecordHeaders();
                events.attributes(event, attributes::add);
                log.append(event.type().topic(), event.subject().getBytes(UTF_8), events.payload(event), attributes);
            }
        }
    }

    @Test
    void findsNothingWhenEachCommandWasDecidedOnce() {
        Difference difference = DecidedFacts.compare(log);

        assertThat(difference.lines()).isEmpty();
        assertThat(difference.none()).isTrue();
        assertThat(difference.expected()).isGreaterThan(50);
    }

    @Test
    void namesALostFact() {
        meals().removeFirst();

        Difference difference = DecidedFacts.compare(log);

        assertThat(difference.lines()).singleElement().asString().startsWith("lost: meals u-");
        assertThat(difference.none()).isFalse();
    }

    @Test
    void namesADoubledFactAndOneThatNobodyAskedFor() {
        meals().add(meals().getFirst());
        ConsumerRecord<byte[], byte[]> meal = meals().get(1);
        log.append(Topics.PLAYS, meal.key(), "{".getBytes(UTF_8), meal.headers());

        assertThat(DecidedFacts.compare(log).surplus()).hasSize(2);
    }

    @Test
    void namesWhoseFactsAreOutOfOrder() {
        Collections.reverse(meals());

        assertThat(DecidedFacts.compare(log).disordered()).isNotEmpty().allMatch(owner -> owner.startsWith("meals u-"));
    }

    private List<ConsumerRecord<byte[], byte[]>> meals() {
        return log.records(Topics.MEALS);
    }
}
