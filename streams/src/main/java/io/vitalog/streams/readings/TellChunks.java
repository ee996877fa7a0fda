package io.vitalog.streams.readings;

import io.vitalog.domain.readings.Chunk;
import io.vitalog.streams.changes.Pending;
import io.vitalog.streams.wire.Held;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Keeps and tells the chunks that have changed. They carry no headers: a chunk is no event. */
final class TellChunks extends ContextualProcessor<String, Long, String, Chunk> {
    private @Nullable KeyValueStore<String, Chunk> chunks;
    private @Nullable Pending<Chunk> pending;

    @Override
    public void init(ProcessorContext<String, Chunk> context) {
        super.init(context);
        chunks = context.getStateStore(ReadingsTopology.CHUNKS);
        pending = context.<Held<Pending<Chunk>>>getStateStore(ReadingsTopology.PENDING)
                .get();
    }

    @Override
    public void process(Record<String, Long> due) {
        KeyValueStore<String, Chunk> kept = Objects.requireNonNull(chunks);
        Objects.requireNonNull(pending).tell((key, chunk) -> {
            kept.put(key, chunk);
            context().forward(new Record<>(key, chunk, due.timestamp()));
        });
    }
}
