package io.vitalog.streams.wire;

import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * A processor with the stores that it uses.
 *
 * @param stores that others of its task may use too
 */
public record Supplied<K, V, L, W>(Supplier<Processor<K, V, L, W>> fresh, Set<StoreBuilder<?>> stores)
        implements ProcessorSupplier<K, V, L, W> {
    @Override
    public Processor<K, V, L, W> get() {
        return fresh.get();
    }
}
