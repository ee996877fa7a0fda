package io.vitalog.streams.wire;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/** A record that is judged or decided: where it goes and the bytes it goes with. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a topic; compared nowhere
public record Outcome(String topic, byte[] payload) {
    /** Writes the bytes; nobody reads it back. */
    public static final Serde<Outcome> SERDE = Wire.of(Outcome::payload, bytes -> new Outcome("", bytes));

    /** Sends each outcome to its topic. Named, so that a topology's description does not change from run to run. */
    public record ToItsTopic() implements TopicNameExtractor<byte[], Outcome> {
        @Override
        public String extract(byte[] key, Outcome outcome, RecordContext context) {
            return outcome.topic();
        }
    }
}
