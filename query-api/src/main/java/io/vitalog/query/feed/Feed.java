package io.vitalog.query.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Violation;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.intake.Verdict;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.query.broker.Sending;
import io.vitalog.query.problems.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Judges events as the intake will, and sends those that pass to the inbox. */
public final class Feed {
    private final Deployment deployment;
    private final Sending sending;
    private final EventCodec codec = EventCodec.plain();
    private final Intake intake = new Intake(codec);

    public Feed(Deployment deployment, Sending sending) {
        this.deployment = deployment;
        this.sending = sending;
    }

    /** Completes when the broker has every event that passes. */
    Mono<Taken> take(List<JsonNode> documents, Instant arrival) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(documents.size());
        List<Taken.Refused> refused = new ArrayList<>();
        for (JsonNode document : documents) {
            StructuredEvent event = new StructuredEvent(document);
            switch (event.judge(intake, arrival)) {
                case Verdict.Accepted(Event<?> accepted) -> records.add(record(accepted));
                case Verdict.Refused(Violation violation) ->
                    refused.add(new Taken.Refused(
                            records.size() + refused.size(),
                            event.id(),
                            violation.cause().code(),
                            violation.rule()));
            }
        }
        return Flux.fromIterable(records)
                .flatMap(sending::send, records.size() + 1)
                .then(Mono.just(new Taken(records.size(), List.copyOf(refused))))
                .onErrorMap(
                        org.apache.kafka.common.KafkaException.class,
                        _ -> Problem.BROKER_UNAVAILABLE.because(
                                "some events may have been taken, and are counted once: send them all again"));
    }

    /** Sends an event that need not be judged; completes when the broker has it. */
    public Mono<Void> send(Event<?> event) {
        return sending.send(record(event)).then();
    }

    private ProducerRecord<byte[], byte[]> record(Event<?> event) {
        RecordHeaders headers = new RecordHeaders();
        codec.attributes(event, headers::add);
        return new ProducerRecord<>(
                deployment.topic(Topics.INBOX),
                null,
                null,
                event.subject().getBytes(UTF_8),
                codec.payload(event),
                headers);
    }
}
