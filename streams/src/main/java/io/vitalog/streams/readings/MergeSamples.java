package io.vitalog.streams.readings;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.Chunks;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.changes.Pending;
import io.vitalog.streams.wire.Held;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/** Merges a reading's samples into the chunks of their hours, which wait for the commit. */
final class MergeSamples extends ContextualFixedKeyProcessor<String, Event<?>, Long> {
    /** What a task keeps in memory at most, some 12 MB: it asks for a commit before the interval is over. */
    private static final int MOST_SAMPLES = 500_000;

    private @Nullable KeyValueStore<String, Chunk> chunks;
    private @Nullable Pending<Chunk> pending;
    private int waiting;

    /** Supplies the processor with its stores. */
    static FixedKeyProcessorSupplier<String, Event<?>, Long> supplier() {
        return new FixedKeyProcessorSupplier<>() {
            @Override
            public MergeSamples get() {
                return new MergeSamples();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(ReadingsTopology.chunks(), ReadingsTopology.pending());
            }
        };
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Long> context) {
        super.init(context);
        chunks = context.getStateStore(ReadingsTopology.CHUNKS);
        pending = context.<Held<Pending<Chunk>>>getStateStore(ReadingsTopology.PENDING)
                .get();
    }

    @Override
    public void process(FixedKeyRecord<String, Event<?>> record) {
        Event<?> event = record.value();
        // A cast that fails would stop the application: Kafka Streams hands that to no handler.
        if (!(event.fact() instanceof ReadingEvent reading)) {
            throw new IllegalArgumentException(
                    "type '" + event.type().name() + "' does not belong in " + Topics.READINGS.name());
        }
        for (Chunks.Part part : Chunks.of(event.subject(), event.time(), reading)) {
            merge(part);
        }
        if (Objects.requireNonNull(pending).isNews()) {
            context().forward(record.withValue(record.timestamp()));
        }
        if (waiting > MOST_SAMPLES) {
            context().commit();
        }
    }

    private void merge(Chunks.Part part) {
        Pending<Chunk> changed = Objects.requireNonNull(pending);
        if (changed.isEmpty()) {
            waiting = 0;
        }
        String key = part.key().text();
        Chunk before = changed.get(key);
        Chunk after = (before == null ? kept(key) : before).merge(part.samples());
        changed.put(key, after);
        waiting += after.size() - (before == null ? 0 : before.size());
    }

    private Chunk kept(String key) {
        Chunk kept = Objects.requireNonNull(chunks).get(key);
        return kept == null ? Chunk.EMPTY : kept;
    }
}
