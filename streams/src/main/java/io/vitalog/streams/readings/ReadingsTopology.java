package io.vitalog.streams.readings;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.Chunks;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.wire.Wire;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;

/** Folds samples into chunks of an hour. A chunk goes out whole, once a commit, however many samples it gained. */
public final class ReadingsTopology {
    private static final Serde<Chunk> CHUNKS = Wire.of(ChunkCodec::write, ChunkCodec::read);

    private ReadingsTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment) {
        builder.stream(
                        deployment.topic(Topics.READINGS),
                        Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-readings"))
                .flatMap((_, event) -> parts(event), Named.as("split-at-hours"))
                .groupByKey(Grouped.with("by-chunk", Wire.TEXT, CHUNKS))
                .aggregate(
                        () -> Chunk.EMPTY,
                        (_, samples, chunk) -> chunk.merge(samples),
                        Named.as("merge-samples"),
                        Materialized.<String, Chunk, KeyValueStore<Bytes, byte[]>>as("chunk-store")
                                .withKeySerde(Wire.TEXT)
                                .withValueSerde(CHUNKS))
                .toStream(Named.as("chunk-changes"))
                .to(
                        deployment.topic(Topics.READING_CHUNKS),
                        Produced.with(Wire.TEXT, CHUNKS, Wire.byUser()).withName("write-chunks"));
    }

    private static List<KeyValue<String, Chunk>> parts(Event<?> event) {
        // A cast that fails would stop the application: Kafka Streams hands that to no handler.
        if (!(event.fact() instanceof ReadingEvent reading)) {
            throw new IllegalArgumentException(
                    "type '" + event.type().name() + "' does not belong in " + Topics.READINGS.name());
        }
        return Chunks.of(event.subject(), event.time(), reading).stream()
                .map(part -> KeyValue.pair(part.key().text(), part.samples()))
                .toList();
    }
}
