package io.vitalog.streams.changes;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Builds stores that have neither a cache nor a log. */
record PendingBuilder<S extends StateStore>(String name, Supplier<S> supplier) implements StoreBuilder<S> {
    @Override
    public StoreBuilder<S> withCachingEnabled() {
        throw new UnsupportedOperationException("it is a cache");
    }

    @Override
    public StoreBuilder<S> withCachingDisabled() {
        return this;
    }

    @Override
    public StoreBuilder<S> withLoggingEnabled(Map<String, String> config) {
        throw new UnsupportedOperationException("it ends with its transaction");
    }

    @Override
    public StoreBuilder<S> withLoggingDisabled() {
        return this;
    }

    @Override
    public S build() {
        return supplier.get();
    }

    @Override
    public Map<String, String> logConfig() {
        return Map.of();
    }

    @Override
    public boolean loggingEnabled() {
        return false;
    }
}
