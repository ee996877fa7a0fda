package io.vitalog.streams.insights.memory;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Insight.Scorer;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.streams.wire.Wire;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** Every version of a model of sessions and every activation, in every instance. */
public final class KnownModels {
    private static final String STORE = "models-store";
    /** The character after the bar that parts the words of a key. */
    private static final String END = "}";

    private final KeyValueStore<String, Known> store;

    /**
     * What is known of a version or of an activation.
     *
     * @param version of the fact
     * @param model the number of the version that is in use
     * @param clusters the parameters of a trained version
     */
    record Known(Version version, int model, @Nullable ClusterModel clusters) {}

    /** The models as a task sees them. */
    public KnownModels(ProcessingContext context) {
        this.store = context.getStateStore(STORE);
    }

    /** Reads the topic of models into each instance. */
    public static void addTo(StreamsBuilder builder, String topic) {
        builder.addGlobalStore(
                Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(STORE), Wire.TEXT, Wire.json(Known.class))
                        .withLoggingDisabled(),
                topic,
                Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-models"),
                Keeper::new);
    }

    /** That a version is in use, by which activation. */
    public record InUse(int version, int generation) {}

    /**
     * The last {@code most} activations of which the model is known, oldest first. Asked all the time: no parameters
     * are read.
     */
    public List<InUse> inUse(FeatureSet set, int most) {
        List<InUse> inUse = new ArrayList<>();
        String begin = activations(set.model());
        String end = "active|" + set.model() + END;
        try (KeyValueIterator<String, Known> activations = store.reverseRange(begin, end)) {
            while (activations.hasNext() && inUse.size() < most) {
                KeyValue<String, Known> activation = activations.next();
                int version = activation.value.model();
                if (isTrained(set, version)) {
                    inUse.add(new InUse(version, ordinal(activation.key)));
                }
            }
        }
        return inUse.reversed();
    }

    private boolean isTrained(FeatureSet set, int version) {
        String key = trained(set.model(), version);
        try (KeyValueIterator<String, Known> trained = store.range(key, key)) {
            return trained.hasNext();
        }
    }

    /**
     * The scorer of a version that was in use.
     *
     * @throws IllegalStateException if it is not known
     */
    public Scorer scorer(FeatureSet set, int version, int generation) {
        Known trained = store.get(trained(set.model(), version));
        if (trained == null || trained.clusters() == null) {
            throw new IllegalStateException(ModelEvent.versionOf(set.model(), version) + " was in use and is gone");
        }
        return new Scorer(set, version, generation, trained.clusters());
    }

    private static String trained(String model, int version) {
        return "trained|" + model + "|" + version;
    }

    private static String activations(String model) {
        return "active|" + model + "|";
    }

    private static int ordinal(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('|') + 1));
    }

    /** Takes the newest version of each fact; a model of another kind is none of ours. */
    private static final class Keeper extends ContextualProcessor<String, Event<?>, Void, Void> {
        @Override
        public void process(Record<String, Event<?>> record) {
            Event<?> event = record.value();
            if (!(event.fact() instanceof ModelEvent fact)) {
                return;
            }
            Version version = event.version();
            switch (fact) {
                case ModelTrained trained -> {
                    if (trained.clusters() != null) {
                        keep(
                                trained(trained.model(), trained.version()),
                                new Known(version, trained.version(), trained.clusters()));
                    }
                }
                case ModelActivated activated ->
                    keep(
                            activations(activated.model()) + "%010d".formatted(activated.ordinal()),
                            new Known(version, activated.version(), null));
            }
        }

        private void keep(String key, Known next) {
            KeyValueStore<String, Known> store = context().getStateStore(STORE);
            Known before = store.get(key);
            if (before == null || before.version().compareTo(next.version()) < 0) {
                store.put(key, next);
            }
        }
    }
}
