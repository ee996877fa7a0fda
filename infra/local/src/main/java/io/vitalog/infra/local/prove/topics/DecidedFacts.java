package io.vitalog.infra.local.prove.topics;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topic.Writer;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.wire.EventSerde;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Holds the decided facts against what the commands come to without interruption: each event is there once, and those
 * that follow from one partition of commands stand, user by user, in its order.
 */
public final class DecidedFacts {
    private DecidedFacts() {}

    public static Difference compare(Log log) {
        Sequences sequences = new Sequences();
        CommandCodec codec = new CommandCodec(EventCodec.plain());
        Oracle oracle = new Oracle();
        log.read(Topics.COMMANDS, record -> expect(record, codec, oracle, sequences));
        for (Topic topic : Topics.ALL) {
            if (topic.writer() == Writer.COMMAND_PROCESSOR && !topic.equals(Topics.COMMAND_REPLIES)) {
                log.read(topic, record -> written(topic, record, sequences));
            }
        }
        return sequences.difference();
    }

    /** What cannot be read as a command leads to no fact, but to a dead letter. */
    private static void expect(
            ConsumerRecord<byte[], byte[]> record, CommandCodec codec, Oracle oracle, Sequences sequences) {
        Command command;
        try {
            command = codec.read(name -> EventSerde.last(record.headers(), name), record.key(), record.value());
        } catch (Unreadable _) {
            return;
        }
        String cause = record.partition() + "-" + record.offset();
        for (Event<?> event : oracle.decide(command, Instant.ofEpochMilli(record.timestamp()))) {
            sequences.expect(owner(event.type().topic(), event.subject(), cause), event.id() + " of " + cause);
        }
    }

    private static void written(Topic topic, ConsumerRecord<byte[], byte[]> record, Sequences sequences) {
        try {
            Event<?> event = EventCodec.plain().read(name -> EventSerde.last(record.headers(), name), record.value());
            String cause = Objects.requireNonNullElse(event.cause(), "nothing");
            sequences.write(owner(topic, event.subject(), cause), event.id() + " of " + cause);
        } catch (Unreadable unreadable) {
            sequences.write(topic.name(), "unreadable: " + unreadable.getMessage());
        }
    }

    /** Commands of two partitions overtake one another; those of one do not. */
    private static String owner(Topic topic, String subject, String cause) {
        return topic.name() + " " + subject + " from partition " + cause.replaceFirst("-.*", "");
    }
}
