package io.vitalog.streams.changes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a task's records have changed since its last commit, by key. It lives within a transaction: at its end all is
 * told, and what an aborted one leaves is thrown away with the rest of the task's state, which holds it.
 */
public final class Pending<V> {
    private final Map<String, V> changes = new LinkedHashMap<>();

    private boolean announced;

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
}
