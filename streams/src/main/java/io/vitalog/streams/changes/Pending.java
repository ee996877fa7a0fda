package io.vitalog.streams.changes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a task's records have changed since its last commit, by key. It lives within a transaction: at its end all is
 * told, and what an aborted one leaves is thrown away with the rest of the task's state. A state store, because that is
 * what two processors of a task can share.
 */
public final class Pending<V> implements StateStore {
    private final String name;
    private final Map<String, V> changes = new LinkedHashMap<>();

    private boolean announced;
    private boolean open;

    private Pending(String name) {
        this.name = name;
    }

    /** Builds one for each task. */
    public static <V> StoreBuilder<Pending<V>> builder(String name) {
        return new PendingBuilder<>(name, () -> new Pending<>(name));
    }

    public @Nullable V get(String key) {
        return changes.get(key);
    }

    public void put(String key, V change) {
        changes.put(key, change);
    }

    public void putIfAbsent(String key, V change) {
        changes.putIfAbsent(key, change);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether something waits of which {@link OnceACommit} has not heard yet; it has from now on. */
    public boolean isNews() {
        boolean news = !announced && !changes.isEmpty();
        announced |= news;
        return news;
    }

    /** Gives every key and its change to {@code tell}, in the sequence in which they came, and forgets them. */
    public void tell(BiConsumer<String, V> tell) {
        announced = false;
        var all = changes.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<String, V> each = all.next();
            all.remove();
            tell.accept(each.getKey(), each.getValue());
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        context.register(root, (_, _) -> {});
        open = true;
    }

    @Override
    public void close() {
        changes.clear();
        announced = false;
        open = false;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }
}
