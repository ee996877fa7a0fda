package io.vitalog.infra.exports;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.infra.exports.sorting.Entry;
import io.vitalog.infra.exports.sorting.ExternalSort;
import io.vitalog.infra.exports.sorting.Merging;
import io.vitalog.infra.exports.tables.Row;
import io.vitalog.infra.exports.tables.Source;
import io.vitalog.infra.exports.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * The rows of one table: records in, rows in order out. Sorts once by identity, to find what counts, and where that is
 * not the order of the table once more by user, time and id.
 */
final class TableRows<R> implements AutoCloseable {
    private final Table<R> table;
    private final ExternalSort byKey;
    private final ExternalSort byTime;

    TableRows(Table<R> table, Path work, long memoryBytes) throws IOException {
        this.table = table;
        Path runs = Files.createTempDirectory(work, table.name());
        byKey = new ExternalSort(Files.createDirectory(runs.resolve("by-key")), table.merging(), memoryBytes);
        byTime = new ExternalSort(Files.createDirectory(runs.resolve("by-time")), Merging.GREATEST, memoryBytes);
    }

    /** Takes a record; says why when it cannot. */
    Optional<String> read(String key, ConsumerRecord<byte[], byte[]> record) throws IOException {
        Source source = new Source(
                name -> {
                    Header header = record.headers().lastHeader(name);
                    return header == null ? null : header.value();
                },
                key,
                record.value(),
                record.offset());
        try {
            table.read(source, byKey::add);
            return Optional.empty();
        } catch (Unreadable none) {
            return Optional.of(none.violation().rule());
        }
    }

    /** Hands out the rows in the order of the table. */
    void forEach(Table.Sink<Row<R>> rows) throws IOException {
        if (table.sortedByKey()) {
            byKey.forEach(entry -> table.rows(entry, rows));
            return;
        }
        byKey.forEach(entry -> table.rows(entry, row -> byTime.add(new Entry(row.sortKey(), packed(row)))));
        byTime.forEach(entry -> rows.take(unpacked(entry)));
    }

    @Override
    public void close() throws IOException {
        byKey.close();
        byTime.close();
    }

    private byte[] packed(Row<R> row) {
        return Json.MAPPER.writeValueAsBytes(row.content());
    }

    private Row<R> unpacked(Entry entry) {
        return Row.of(entry.key(), Json.MAPPER.readValue(entry.value(), table.rowType()));
    }
}
