package io.vitalog.streams.insights;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.insights.Body;
import io.vitalog.domain.insights.BodyHistory;
import io.vitalog.domain.insights.Done;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Insight.Place;
import io.vitalog.domain.insights.Insight.Scorer;
import io.vitalog.domain.insights.Kept;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.streams.insights.memory.Measured;
import io.vitalog.streams.insights.memory.SessionStores;
import io.vitalog.streams.models.Activations;
import io.vitalog.streams.models.Look;
import io.vitalog.streams.wire.Supplied;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sessions and scores them. A late or corrected session is put where it belongs, and those after it that compare
 * with it are told anew.
 */
final class ScoreSessions extends ContextualProcessor<String, Event<?>, String, Told> {
    private final int partitions;
    private @Nullable SessionStores stores;
    private @Nullable Models models;
    private @Nullable Teller teller;

    private ScoreSessions(int partitions) {
        this.partitions = partitions;
    }

    /** Supplies the processor with its stores. */
    static ProcessorSupplier<String, Event<?>, String, Told> supplier(int partitions) {
        Set<StoreBuilder<?>> all = new LinkedHashSet<>(SessionStores.builders());
        all.add(Activations.builder());
        return new Supplied<>(() -> new ScoreSessions(partitions), all);
    }

    @Override
    public void init(ProcessorContext<String, Told> context) {
        super.init(context);
        stores = new SessionStores(context);
        teller = new Teller(context, stores);
        models = new Models(context, stores, teller, partitions);
        Look.forWork(context, models::work);
    }

    @Override
    public void process(Record<String, Event<?>> record) {
        Event<?> event = record.value();
        if (event.fact() instanceof UserEvent user) {
            know(event, user);
        } else if (Done.concerns(event.fact())) {
            keep(event, new Kept(event.version(), Done.of(event, event.fact()), place(event)));
        }
    }

    /** Measures the user's sessions anew when another greatest heart rate is known. */
    private void know(Event<?> event, UserEvent fact) {
        String userId = event.subject();
        BodyHistory before = bodies(userId);
        BodyHistory after = before.with(event, event.version(), fact);
        stores().bodies.put(userId, after);
        if (!after.now().equals(before.now())) {
            stores().facts(userId).forEach(kept -> move(kept, before.now(), kept, after.now()));
        }
    }

    private void keep(Event<?> event, Kept next) {
        String userId = event.subject();
        String factId = event.factId().toString();
        Kept before = stores().fact(userId, factId);
        if (before == null || before.version().compareTo(next.version()) < 0) {
            stores().keep(userId, factId, next);
            Body body = bodies(userId).now();
            move(before, body, next, body);
        }
    }

    /** Takes a session from where it stood and puts it where it stands, for each set of features that it has. */
    private void move(@Nullable Kept before, Body bodyBefore, Kept next, Body body) {
        for (FeatureSet set : FeatureSet.values()) {
            Found from = found(set, before, bodyBefore);
            Found to = found(set, next, body);
            List<Scorer> scorers = Objects.requireNonNull(models).telling(set);
            if (from != null && (to == null || !from.position().equals(to.position()))) {
                stores().put(from.position(), null);
                Objects.requireNonNull(teller).tellFrom(scorers, from.position());
            }
            if (to != null) {
                stores().put(to.position(), Measured.of(next, to.values()));
                Objects.requireNonNull(teller).tellFrom(scorers, to.position());
            }
        }
    }

    /** Where a session stands, and the values of its features. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    private record Found(String position, double[] values) {}

    /** Null when there is no session, or it lacks a feature. */
    private static @Nullable Found found(FeatureSet set, @Nullable Kept kept, Body body) {
        Done done = kept == null ? null : kept.done();
        if (done == null) {
            return null;
        }
        double[] values = set.values(done, body);
        return values == null ? null : new Found(SessionStores.position(set, done), values);
    }

    private Place place(Event<?> event) {
        return context()
                .recordMetadata()
                .map(at -> new Place(at.topic(), at.partition(), at.offset(), event.id()))
                .orElseThrow();
    }

    private BodyHistory bodies(String userId) {
        BodyHistory known = stores().bodies.get(userId);
        return known == null ? BodyHistory.EMPTY : known;
    }

    private SessionStores stores() {
        return Objects.requireNonNull(stores);
    }
}
