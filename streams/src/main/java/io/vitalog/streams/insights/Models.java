package io.vitalog.streams.insights;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.insights.Insight.Scorer;
import io.vitalog.streams.insights.memory.KnownModels;
import io.vitalog.streams.insights.memory.SessionStores;
import io.vitalog.streams.insights.memory.Works;
import io.vitalog.streams.insights.memory.Works.Work;
import io.vitalog.streams.wire.Wire;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Which models a task scores by: the one that is in use and the one before it, so that readers have the old one until
 * the past is told by the new one. A model that was put to use begins with the past at once, some sessions at a time.
 */
final class Models {
    private static final String STORE = "works-store";
    /** The newest, and the one before it. */
    private static final int AT_ONCE = 2;
    /** Sessions of the past a turn: more would let those of now wait. */
    private static final int A_TURN = 2_000;

    private final KnownModels known;
    private final KeyValueStore<String, Works> store;
    private final SessionStores sessions;
    private final Teller teller;
    private final int partition;
    private final int partitions;
    private final Map<FeatureSet, List<Scorer>> telling = new EnumMap<>(FeatureSet.class);

    Models(ProcessorContext<String, Told> context, SessionStores sessions, Teller teller, int partitions) {
        this.known = new KnownModels(context);
        this.store = context.getStateStore(STORE);
        this.sessions = sessions;
        this.teller = teller;
        this.partition = context.taskId().partition();
        this.partitions = partitions;
    }

    static StoreBuilder<?> builder() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Wire.TEXT, Wire.json(Works.class));
    }

    /** By which a session of now is scored. */
    List<Scorer> telling(FeatureSet set) {
        return telling.computeIfAbsent(
                set,
                _ -> works(set).telling().stream()
                        .map(work -> known.scorer(set, work.version(), work.generation()))
                        .toList());
    }

    /** Begins with what was put to use, and goes on with the past. */
    void work() {
        for (FeatureSet set : FeatureSet.values()) {
            Works before = works(set);
            Works after = before.wanting(known.inUse(set, AT_ONCE));
            Work work = after.next();
            if (work != null) {
                after = work.dropping() ? dropped(set, after, work) : told(set, after, work);
            }
            if (!after.equals(before)) {
                store.put(set.text(), after);
                telling.remove(set);
            }
        }
    }

    private Works told(FeatureSet set, Works works, Work work) {
        Scorer scorer = known.scorer(set, work.version(), work.generation());
        List<String> positions = sessions.onFrom(work.position(), A_TURN);
        positions.stream()
                .filter(position -> position.contains("|" + set.text() + "|"))
                .forEach(position -> teller.tell(scorer, position));
        if (positions.size() == A_TURN) {
            return works.with(work.generation(), work.at(positions.getLast()));
        }
        Generation done = new Generation(set.text(), work.version(), work.generation(), partition, partitions);
        teller.tell(set, work.generation(), done);
        return works.with(work.generation(), work.finished());
    }

    private Works dropped(FeatureSet set, Works works, Work work) {
        if (teller.drop(known.scorer(set, work.version(), work.generation()), A_TURN)) {
            return works;
        }
        teller.tell(set, work.generation(), null);
        return works.with(work.generation(), null);
    }

    private Works works(FeatureSet set) {
        Works works = store.get(set.text());
        return works == null ? Works.NONE : works;
    }
}
