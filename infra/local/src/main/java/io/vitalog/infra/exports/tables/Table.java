package io.vitalog.infra.exports.tables;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.topics.Topic;
import io.vitalog.infra.exports.columns.Columns;
import io.vitalog.infra.exports.sorting.Entry;
import io.vitalog.infra.exports.sorting.Merging;
import java.io.IOException;
import java.time.Instant;

/**
 * A table of an export, and how it follows from a topic: records become entries, of which those of one key are merged
 * into what counts, and that becomes rows.
 */
public interface Table<R> {
    /** In lower case with hyphens; also the name of its files. */
    String name();

    Topic topic();

    Columns<R> columns();

    Class<R> rowType();

    Merging merging();

    /** Whether entries in the order of their keys give rows in the order of the table. */
    boolean sortedByKey();

    /** Whose a record with this key is. */
    default String userOf(String key) {
        return key;
    }

    /**
     * Reads a record.
     *
     * @throws Unreadable when it is none of this table
     */
    void read(Source record, Sink<Entry> entries) throws Unreadable, IOException;

    /** The rows of an entry; none of what was withdrawn. */
    void rows(Entry entry, Sink<Row<R>> rows) throws IOException;

    /**
     * Whether a row lies in {@code span}.
     *
     * @param time of the row
     * @param content of the row
     */
    default boolean within(Span span, Instant time, R content) {
        return span.holds(time);
    }

    /** Where something goes. */
    interface Sink<T> {
        void take(T thing) throws IOException;
    }
}
