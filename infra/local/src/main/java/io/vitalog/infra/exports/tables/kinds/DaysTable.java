package io.vitalog.infra.exports.tables.kinds;

import io.vitalog.domain.days.Day;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.placement.DayChange;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.exports.columns.Columns;
import io.vitalog.infra.exports.sorting.Entry;
import io.vitalog.infra.exports.sorting.Merging;
import io.vitalog.infra.exports.tables.Row;
import io.vitalog.infra.exports.tables.Source;
import io.vitalog.infra.exports.tables.Span;
import io.vitalog.infra.exports.tables.Table;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A row a user and local date: the day as it was last folded. What each source says by itself stays behind. */
final class DaysTable implements Table<Day> {
    private static final Set<String> LISTS = Set.of("sources", "facts", "chunks");

    private final Columns<Day> columns = Columns.of(Day.class, LISTS);

    @Override
    public String name() {
        return "days";
    }

    @Override
    public Topic topic() {
        return Topics.DAYS;
    }

    @Override
    public Columns<Day> columns() {
        return columns;
    }

    @Override
    public Class<Day> rowType() {
        return Day.class;
    }

    /** All versions of a day lie in one partition, where the last one counts. */
    @Override
    public Merging merging() {
        return Merging.GREATEST;
    }

    @Override
    public boolean sortedByKey() {
        return true;
    }

    @Override
    public String userOf(String key) {
        return DayChange.userOf(key);
    }

    @Override
    public void read(Source record, Sink<Entry> entries) throws Unreadable, IOException {
        byte[] order = ByteBuffer.allocate(Long.BYTES).putLong(record.offset()).array();
        String date = DayChange.dateOf(record.key()).toString();
        entries.take(new Entry(Values.key(userOf(record.key()), date), Values.version(order, day(record.value()))));
    }

    @Override
    public void rows(Entry entry, Sink<Row<Day>> rows) throws IOException {
        Day day = Values.content(entry.value(), Long.BYTES, Day.class);
        if (day != null) {
            Instant midnight = day.date().atStartOfDay(ZoneOffset.UTC).toInstant();
            rows.take(new Row<>(day.userId(), midnight, "", day));
        }
    }

    /** A day is of its own date, wherever that was. */
    @Override
    public boolean within(Span span, Instant time, Day content) {
        return span.holds(content.date());
    }

    private static @Nullable Day day(byte @Nullable [] json) throws Unreadable {
        try {
            return json == null ? null : Json.MAPPER.readValue(json, Day.class);
        } catch (JacksonException malformed) {
            throw new Unreadable(Cause.NOT_JSON, "the day cannot be read: " + malformed.getOriginalMessage());
        }
    }
}
