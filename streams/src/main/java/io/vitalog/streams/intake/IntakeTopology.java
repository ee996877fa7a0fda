package io.vitalog.streams.intake;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.wire.Outcome;
import io.vitalog.streams.wire.Wire;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** Turns the inbox into facts and dead letters. Stateless: facts may come twice, folds count them once. */
public final class IntakeTopology {
    private IntakeTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment) {
        IntakePace pace = new IntakePace();
        builder.stream(
                        deployment.topic(Topics.INBOX),
                        Consumed.with(Wire.BYTES, Wire.BYTES).withName("read-inbox"))
                .process(() -> new JudgeRecords(deployment, pace), Named.as("judge-records"))
                .to(
                        new Outcome.ToItsTopic(),
                        Produced.with(Wire.BYTES, Outcome.SERDE).withName("write-facts-and-dead-letters"));
    }
}
