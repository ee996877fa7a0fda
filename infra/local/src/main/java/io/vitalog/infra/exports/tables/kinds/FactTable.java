package io.vitalog.infra.exports.tables.kinds;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.topics.Topic;
import io.vitalog.infra.exports.columns.Columns;
import io.vitalog.infra.exports.sorting.Entry;
import io.vitalog.infra.exports.sorting.Merging;
import io.vitalog.infra.exports.tables.Row;
import io.vitalog.infra.exports.tables.Source;
import io.vitalog.infra.exports.tables.Table;
import io.vitalog.projections.documents.Order;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row a fact: its newest version, by the order in which the read models know it; none of a fact that was withdrawn.
 *
 * @param view the row of a fact, or null when the fact withdraws it
 * @param place whose a row is, when it happened, and its fact id
 */
record FactTable<F extends Fact, R>(
        String name,
        Topic topic,
        Class<F> concept,
        Class<R> rowType,
        BiFunction<Event<?>, F, @Nullable R> view,
        Function<R, Place> place,
        Columns<R> columns)
        implements Table<R> {
    private static final int ORDER_LENGTH = 16 + 1 + 36 + 1 + 16 + 8;

    record Place(String userId, Instant time, String id) {}

    static <F extends Fact, R> FactTable<F, R> of(
            String name,
            Topic topic,
            Class<F> concept,
            Class<R> rowType,
            BiFunction<Event<?>, F, @Nullable R> view,
            Function<R, Place> place) {
        return new FactTable<>(name, topic, concept, rowType, view, place, Columns.of(rowType, Set.of()));
    }

    @Override
    public Merging merging() {
        return Merging.GREATEST;
    }

    @Override
    public boolean sortedByKey() {
        return false;
    }

    @Override
    public void read(Source record, Sink<Entry> entries) throws Unreadable, IOException {
        Source.Told<F> told = record.told(concept);
        Event<?> event = told.event();
        entries.take(new Entry(
                Values.key(event.subject(), event.factId().toString()),
                Values.version(Order.ofVersion(event).getBytes(US_ASCII), view.apply(event, told.fact()))));
    }

    @Override
    public void rows(Entry entry, Sink<Row<R>> rows) throws IOException {
        R content = Values.content(entry.value(), ORDER_LENGTH, rowType);
        if (content != null) {
            Place found = place.apply(content);
            rows.take(new Row<>(found.userId(), found.time(), found.id(), content));
        }
    }
}
