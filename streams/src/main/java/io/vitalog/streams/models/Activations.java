package io.vitalog.streams.models;

import io.vitalog.streams.models.Works.Work;
import io.vitalog.streams.wire.Wire;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * By which models a task tells: the one that is in use and the one before it, so that readers have the old one until
 * the past is told by the new one. A model that was put to use begins with the past at once, some of it a turn.
 */
public final class Activations {
    private static final String STORE = "works-store";
    /** The newest, and the one before it. */
    private static final int AT_ONCE = 2;

    private final KnownModels known;
    private final KeyValueStore<String, Works> store;
    private final Past past;

    /** What a task has kept, and how it is told. */
    public interface Past {
        /**
         * Tells some of what is kept.
         *
         * @param after where the last turn ended; null in the beginning
         * @return where this one ended; null at the end
         */
        @Nullable
        String tell(String model, Work work, @Nullable String after);

        /** Takes away some of what was told; false when nothing is left. */
        boolean drop(String model, Work work);

        /** Everything is told, or taken away. */
        void ended(String model, Work work);

        /** By which versions is told has changed. */
        void changed(String model);
    }

    public Activations(ProcessingContext context, KnownModels known, Past past) {
        this.known = known;
        this.store = context.getStateStore(STORE);
        this.past = past;
    }

    /** The store that it needs. */
    public static StoreBuilder<?> builder() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Wire.TEXT, Wire.json(Works.class));
    }

    /** By which is told what happens now. */
    public List<Work> telling(String model) {
        return works(model).telling();
    }

    /** Begins with what was put to use, and goes on with the past. True when some of it is left. */
    public boolean work(Iterable<String> models) {
        boolean left = false;
        for (String model : models) {
            Works before = works(model);
            Works after = before.wanting(known.inUse(model, AT_ONCE));
            Work work = after.next();
            if (work != null) {
                after = after.with(work.generation(), work.dropping() ? dropped(model, work) : told(model, work));
            }
            if (!after.equals(before)) {
                store.put(model, after);
                past.changed(model);
            }
            left |= after.next() != null;
        }
        return left;
    }

    private Work told(String model, Work work) {
        String position = past.tell(model, work, work.position());
        if (position != null) {
            return work.at(position);
        }
        past.ended(model, work);
        return work.finished();
    }

    private @Nullable Work dropped(String model, Work work) {
        if (past.drop(model, work)) {
            return work;
        }
        past.ended(model, work);
        return null;
    }

    private Works works(String model) {
        Works works = store.get(model);
        return works == null ? Works.NONE : works;
    }
}
