package io.vitalog.streams.motivation;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.insights.Insight.Place;
import io.vitalog.domain.motivation.history.Births;
import io.vitalog.domain.motivation.moments.KnownPlay;
import io.vitalog.domain.plays.Play;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.streams.models.Activations;
import io.vitalog.streams.models.Look;
import io.vitalog.streams.motivation.memory.Placed;
import io.vitalog.streams.motivation.memory.PlayStores;
import io.vitalog.streams.wire.Supplied;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps plays and judges them. A late or corrected play is put where it belongs, and those after it that follow from it
 * are told anew; another birth tells all of its user's.
 */
final class JudgePlays extends ContextualProcessor<String, Event<?>, String, Told> {
    private final int partitions;
    private @Nullable PlayStores stores;
    private @Nullable Models models;
    private @Nullable Teller teller;

    private JudgePlays(int partitions) {
        this.partitions = partitions;
    }

    /** Supplies the processor with its stores. */
    static ProcessorSupplier<String, Event<?>, String, Told> supplier(int partitions) {
        Set<StoreBuilder<?>> all = new LinkedHashSet<>(PlayStores.builders());
        all.add(Activations.builder());
        return new Supplied<>(() -> new JudgePlays(partitions), all);
    }

    @Override
    public void init(ProcessorContext<String, Told> context) {
        super.init(context);
        stores = new PlayStores(context);
        teller = new Teller(context, stores);
        models = new Models(context, stores, teller, partitions);
        Look.forWork(context, models::work);
    }

    @Override
    public void process(Record<String, Event<?>> record) {
        Event<?> event = record.value();
        if (event.fact() instanceof UserEvent user) {
            know(event, user);
        } else if (event.fact() instanceof PlayScored scored) {
            keep(new KnownPlay(event.version(), Play.of(event, scored), place(event)));
        }
    }

    /** An age that was not known, or another, may put every play of the user into another level. */
    private void know(Event<?> event, UserEvent fact) {
        String userId = event.subject();
        Births known = stores().births.get(userId);
        Births before = known == null ? Births.UNKNOWN : known;
        Births after = before.with(event, event.version(), fact);
        stores().births.put(userId, after);
        if (!Objects.equals(after.now(), before.now())) {
            stores().all(userId).forEach(position -> tellFrom(mode(position), position));
        }
    }

    private void keep(KnownPlay next) {
        Placed before = stores().place(next.play());
        if (before != null && before.version().compareTo(next.version()) >= 0) {
            return;
        }
        String position = PlayStores.position(next.play());
        stores().put(before, position, next);
        if (before != null && !before.position().equals(position)) {
            tellFrom(mode(before.position()), before.position());
        }
        tellFrom(next.play().mode(), position);
    }

    private void tellFrom(String mode, String position) {
        Objects.requireNonNull(models)
                .telling(mode)
                .forEach(judge -> Objects.requireNonNull(teller).tellFrom(judge, position));
    }

    private static String mode(String position) {
        int from = position.indexOf('|') + 1;
        return position.substring(from, position.indexOf('|', from));
    }

    private Place place(Event<?> event) {
        return context()
                .recordMetadata()
                .map(at -> new Place(at.topic(), at.partition(), at.offset(), event.id()))
                .orElseThrow();
    }

    private PlayStores stores() {
        return Objects.requireNonNull(stores);
    }
}
