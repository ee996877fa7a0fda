package io.vitalog.streams.models;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.streams.wire.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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

/** Every version of a model and every activation, in every instance. */
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
     * @param parameters of a trained version
     */
    record Known(Version version, int model, @Nullable Parameters parameters) {}

    /** What a version says, of sessions or of plays. */
    public record Parameters(
            @Nullable ClusterModel clusters, @Nullable MixtureModel mixture) {}

    /** The models as a task sees them. */
    public KnownModels(ProcessingContext context) {
        this.store = context.getStateStore(STORE);
    }

    /**
     * Reads the topic of models into each instance.
     *
     * @param wanted versions that can tell what is told here
     */
    public static void addTo(StreamsBuilder builder, String topic, Predicate<ModelTrained> wanted) {
        builder.addGlobalStore(
                Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(STORE), Wire.TEXT, Wire.json(Known.class))
                        .withLoggingDisabled(),
                topic,
                Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-models"),
                () -> new Keeper(wanted));
    }

    /** That a version is in use, by which activation. */
    public record InUse(int version, int generation) {}

    /** The models of which a version was ever in use, whose names begin with {@code prefix}. */
    public Set<String> models(String prefix) {
        Set<String> models = new TreeSet<>();
        try (KeyValueIterator<String, Known> activations = store.range("active|" + prefix, "active|" + prefix + END)) {
            activations.forEachRemaining(each -> models.add(model(each.key)));
        }
        return models;
    }

    /**
     * The last {@code most} activations of which the version is known, oldest first. Asked all the time: no parameters
     * are read.
     */
    public List<InUse> inUse(String model, int most) {
        List<InUse> inUse = new ArrayList<>();
        try (KeyValueIterator<String, Known> activations =
                store.reverseRange(activations(model), "active|" + model + END)) {
            while (activations.hasNext() && inUse.size() < most) {
                KeyValue<String, Known> activation = activations.next();
                int version = activation.value.model();
                if (isTrained(model, version)) {
                    inUse.add(new InUse(version, ordinal(activation.key)));
                }
            }
        }
        return inUse.reversed();
    }

    private boolean isTrained(String model, int version) {
        String key = trained(model, version);
        try (KeyValueIterator<String, Known> trained = store.range(key, key)) {
            return trained.hasNext();
        }
    }

    /**
     * The parameters of a version that was in use.
     *
     * @throws IllegalStateException if it is not known
     */
    public Parameters parameters(String model, int version) {
        Known trained = store.get(trained(model, version));
        if (trained == null || trained.parameters() == null) {
            throw new IllegalStateException(ModelEvent.versionOf(model, version) + " was in use and is gone");
        }
        return trained.parameters();
    }

    private static String trained(String model, int version) {
        return "trained|" + model + "|" + version;
    }

    private static String activations(String model) {
        return "active|" + model + "|";
    }

    private static String model(String activation) {
        return activation.substring(activation.indexOf('|') + 1, activation.lastIndexOf('|'));
    }

    private static int ordinal(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('|') + 1));
    }

    /** Takes the newest version of each fact; a model of another kind is none of ours. */
    private static final class Keeper extends ContextualProcessor<String, Event<?>, Void, Void> {
        private final Predicate<ModelTrained> wanted;

        Keeper(Predicate<ModelTrained> wanted) {
            this.wanted = wanted;
        }

        @Override
        public void process(Record<String, Event<?>> record) {
            Event<?> event = record.value();
            if (!(event.fact() instanceof ModelEvent fact)) {
                return;
            }
            Version version = event.version();
            switch (fact) {
                case ModelTrained trained -> {
                    if (wanted.test(trained)) {
                        Parameters parameters = new Parameters(trained.clusters(), trained.mixture());
                        keep(
                                trained(trained.model(), trained.version()),
                                new Known(version, trained.version(), parameters));
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
