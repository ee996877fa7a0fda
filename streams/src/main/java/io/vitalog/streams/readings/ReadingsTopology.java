package io.vitalog.streams.readings;

import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.changes.OnceACommit;
import io.vitalog.streams.changes.Pending;
import io.vitalog.streams.wire.Held;
import io.vitalog.streams.wire.Wire;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Folds samples into chunks of an hour. A chunk goes out whole, once a commit, however many samples it gained. */
public final class ReadingsTopology {
    static final String CHUNKS = "chunk-store";
    static final String PENDING = "pending-store";

    private static final Serde<Chunk> CHUNK = Wire.of(ChunkCodec::write, ChunkCodec::read);

    private ReadingsTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment) {
        KStream<String, Long> news = builder.stream(
                        deployment.topic(Topics.READINGS),
                        Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-readings"))
                .processValues(MergeSamples.supplier(), Named.as("merge-samples"));
        OnceACommit.of(news)
                .process(TellChunks::new, Named.as("tell-chunks"), CHUNKS, PENDING)
                .to(
                        deployment.topic(Topics.READING_CHUNKS),
                        Produced.with(Wire.TEXT, CHUNK, Wire.byUser()).withName("write-chunks"));
    }

    /** Written once a commit, so that a cache would keep what nobody asks for. */
    static StoreBuilder<KeyValueStore<String, Chunk>> chunks() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(CHUNKS), Wire.TEXT, CHUNK);
    }

    static StoreBuilder<Held<Pending<Chunk>>> pending() {
        return Held.builder(PENDING, Pending::new);
    }
}
