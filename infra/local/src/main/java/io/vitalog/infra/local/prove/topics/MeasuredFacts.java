package io.vitalog.infra.local.prove.topics;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.intake.Verdict;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topic.Writer;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.wire.EventSerde;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Holds the measured facts against the inbox: each sound record that was sent became one fact, and the facts of a user
 * stand in each topic in the order in which the user sent them.
 */
public final class MeasuredFacts {
    private MeasuredFacts() {}

    public static Difference compare(Log log) {
        Sequences sequences = new Sequences();
        Intake intake = new Intake(EventCodec.plain());
        log.read(Topics.INBOX, record -> expect(record, intake, sequences));
        for (Topic topic : Topics.ALL) {
            if (topic.writer() == Writer.INTAKE) {
                log.read(topic, record -> sequences.write(owner(topic, text(record.key())), id(record)));
            }
        }
        return sequences.difference();
    }

    private static void expect(ConsumerRecord<byte[], byte[]> record, Intake intake, Sequences sequences) {
        Verdict verdict = intake.judge(
                name -> EventSerde.last(record.headers(), name),
                record.key(),
                record.value(),
                Instant.ofEpochMilli(record.timestamp()));
        if (verdict instanceof Verdict.Accepted(Event<?> event)) {
            sequences.expect(owner(event.type().topic(), event.subject()), event.id());
        }
    }

    private static String owner(Topic topic, String user) {
        return topic.name() + " " + user;
    }

    private static String id(ConsumerRecord<byte[], byte[]> record) {
        return text(EventSerde.last(record.headers(), Attributes.ID));
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "nobody" : new String(bytes, UTF_8);
    }
}
