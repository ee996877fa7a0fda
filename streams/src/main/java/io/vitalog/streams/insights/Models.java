package io.vitalog.streams.insights;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.insights.Insight.Scorer;
import io.vitalog.streams.insights.memory.SessionStores;
import io.vitalog.streams.models.Activations;
import io.vitalog.streams.models.KnownModels;
import io.vitalog.streams.models.Works.Work;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;

/** Which models a task scores by, and how it scores the sessions of the past. */
final class Models implements Activations.Past {
    private static final List<String> ALL =
            Arrays.stream(FeatureSet.values()).map(FeatureSet::model).toList();
    /** Sessions of the past a turn: more would let those of now wait. */
    private static final int A_TURN = 2_000;

    private final KnownModels known;
    private final Activations activations;
    private final SessionStores sessions;
    private final Teller teller;
    private final int partition;
    private final int partitions;
    private final Map<FeatureSet, List<Scorer>> telling = new EnumMap<>(FeatureSet.class);

    Models(ProcessorContext<String, Told> context, SessionStores sessions, Teller teller, int partitions) {
        this.known = new KnownModels(context);
        this.activations = new Activations(context, known, this);
        this.sessions = sessions;
        this.teller = teller;
        this.partition = context.taskId().partition();
        this.partitions = partitions;
    }

    /** By which a session of now is scored. */
    List<Scorer> telling(FeatureSet set) {
        return telling.computeIfAbsent(
                set,
                _ -> activations.telling(set.model()).stream()
                        .map(work -> scorer(set, work))
                        .toList());
    }

    /** Begins with what was put to use, and goes on with the past. True when some of it is left. */
    boolean work() {
        return activations.work(ALL);
    }

    @Override
    public @Nullable String tell(String model, Work work, @Nullable String after) {
        FeatureSet set = set(model);
        Scorer scorer = scorer(set, work);
        List<String> positions = sessions.onFrom(after, A_TURN);
        positions.stream()
                .filter(position -> position.contains("|" + set.text() + "|"))
                .forEach(position -> teller.tell(scorer, position));
        return positions.size() == A_TURN ? positions.getLast() : null;
    }

    @Override
    public boolean drop(String model, Work work) {
        return teller.drop(scorer(set(model), work), A_TURN);
    }

    @Override
    public void ended(String model, Work work) {
        FeatureSet set = set(model);
        Generation done = new Generation(set.text(), work.version(), work.generation(), partition, partitions);
        teller.tell(set, work.generation(), work.dropping() ? null : done);
    }

    @Override
    public void changed(String model) {
        telling.remove(set(model));
    }

    private Scorer scorer(FeatureSet set, Work work) {
        return new Scorer(
                set,
                work.version(),
                work.generation(),
                Objects.requireNonNull(
                        known.parameters(set.model(), work.version()).clusters()));
    }

    private static FeatureSet set(String model) {
        return Arrays.stream(FeatureSet.values())
                .filter(set -> set.model().equals(model))
                .findFirst()
                .orElseThrow();
    }
}
