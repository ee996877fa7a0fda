package io.vitalog.streams.intake;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.wire.Wire;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/** Turns the inbox into facts and dead letters. Stateless: facts may come twice, folds count them once. */
public final class IntakeTopology {
    private static final Serde<Outcome> OUTCOMES = Wire.of(Outcome::payload, bytes -> new Outcome("", bytes));

    private IntakeTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment) {
        builder.stream(
                        deployment.topic(Topics.INBOX),
                        Consumed.with(Wire.BYTES, Wire.BYTES).withName("read-inbox"))
                .process(() -> new JudgeRecords(deployment), Named.as("judge-records"))
                .to(new TopicOfOutcome(), Produced.with(Wire.BYTES, OUTCOMES).withName("write-facts-and-dead-letters"));
    }

    /** Named, so that the topology's description does not change from run to run. */
    private record TopicOfOutcome() implements TopicNameExtractor<byte[], Outcome> {
        @Override
        public String extract(byte[] key, Outcome outcome, RecordContext context) {
            return outcome.topic();
        }
    }
}
