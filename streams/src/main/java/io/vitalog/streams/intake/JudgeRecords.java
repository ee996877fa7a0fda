package io.vitalog.streams.intake;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Violation;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.intake.Verdict;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.wire.EventSerde;
import io.vitalog.streams.wire.Letters;
import io.vitalog.streams.wire.Outcome;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Judges each record of the inbox by the broker's clock and sends it on as a fact or as a dead letter. */
final class JudgeRecords extends ContextualProcessor<byte[], byte[], byte[], Outcome> {
    private final EventCodec codec = EventCodec.plain();
    private final Intake intake = new Intake(codec);
    private final Deployment deployment;
    private final IntakePace pace;

    JudgeRecords(Deployment deployment, IntakePace pace) {
        this.deployment = deployment;
        this.pace = pace;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        Headers headers = record.headers();
        Instant arrival = Instant.ofEpochMilli(record.timestamp());
        long bytes = Letters.bytes(record);
        Verdict verdict = bytes > Intake.MOST_BYTES
                ? Intake.tooLarge(bytes, Intake.MOST_BYTES)
                : intake.judge(name -> EventSerde.last(headers, name), record.key(), record.value(), arrival);
        context()
                .forward(
                        switch (verdict) {
                            case Verdict.Accepted(Event<?> event) -> fact(record, event);
                            case Verdict.Refused(Violation violation) -> deadLetter(record, violation);
                        });
        if (pace.isHurried(context().currentSystemTimeMs())) {
            context().commit();
        }
    }

    private Record<byte[], Outcome> fact(Record<byte[], byte[]> record, Event<?> event) {
        Outcome outcome = new Outcome(deployment.topic(event.type().topic()), codec.payload(event));
        Headers headers = record.headers();
        if (!Arrays.equals(
                EventSerde.last(headers, Attributes.TYPE), event.type().nameBytes())) {
            headers = new RecordHeaders(headers).remove(Attributes.TYPE);
            headers.add(Attributes.TYPE, event.type().nameBytes());
        }
        return new Record<>(record.key(), outcome, event.time().toEpochMilli(), headers);
    }

    private Record<byte[], Outcome> deadLetter(Record<byte[], byte[]> record, Violation violation) {
        return Letters.of(
                record, violation, context().recordMetadata().orElseThrow(), deployment.topic(Topics.DEAD_LETTERS));
    }
}
