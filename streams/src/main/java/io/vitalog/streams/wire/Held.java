package io.vitalog.streams.wire;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An object that the processors of a task share, made anew whenever the task starts: what they have not yet written to
 * a store is lost with the transaction in which it came, and comes again.
 */
public final class Held<T> implements StateStore {
    private final String name;
    private final Supplier<T> fresh;
    private @Nullable T held;

    private Held(String name, Supplier<T> fresh) {
        this.name = name;
        this.fresh = fresh;
    }

    /** What a topology needs for it. */
    public static <T> StoreBuilder<Held<T>> builder(String name, Supplier<T> fresh) {
        return new Builder<>(name, fresh);
    }

    /** The object of this start of the task. */
    public T get() {
        T there = held;
        if (there == null) {
            throw new IllegalStateException(name + " is closed");
        }
        return there;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        held = fresh.get();
        context.register(root, (_, _) -> {
            throw new IllegalStateException(name + " has no log");
        });
    }

    @Override
    public void close() {
        held = null;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return held != null;
    }

    private record Builder<T>(String name, Supplier<T> fresh) implements StoreBuilder<Held<T>> {
        @Override
        public Held<T> build() {
            return new Held<>(name, fresh);
        }

        @Override
        public StoreBuilder<Held<T>> withCachingEnabled() {
            return this;
        }

        @Override
        public StoreBuilder<Held<T>> withCachingDisabled() {
            return this;
        }

        @Override
        public StoreBuilder<Held<T>> withLoggingEnabled(Map<String, String> config) {
            throw new UnsupportedOperationException(name + " has no log");
        }

        @Override
        public StoreBuilder<Held<T>> withLoggingDisabled() {
            return this;
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
}
