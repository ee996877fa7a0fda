package io.vitalog.infra.exports;

import io.vitalog.infra.exports.columns.Column;
import io.vitalog.infra.exports.files.FileFormat;
import io.vitalog.infra.exports.files.TableFile;
import io.vitalog.infra.exports.log.TopicsLog;
import io.vitalog.infra.exports.tables.Row;
import io.vitalog.infra.exports.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Writes one table, and counts. Use it once. */
final class TableExport<R> {
    private static final int BETWEEN_REPORTS = 1_000;

    private final Table<R> table;
    private final ExportPlan plan;
    private final Set<String> closed;
    private final ExportDirectory directory;
    private long records;
    private long rows;
    private long ofClosed;
    private long outside;
    private long unreadable;
    private @Nullable String example;

    TableExport(Table<R> table, ExportPlan plan, Set<String> closed, ExportDirectory directory) {
        this.table = table;
        this.plan = plan;
        this.closed = closed;
        this.directory = directory;
    }

    TableSummary run(TopicsLog log, String topic, ExportListener listener) throws IOException {
        long start = System.nanoTime();
        long length = log.length(topic);
        List<Path> paths = new ArrayList<>();
        try (TableRows<R> sorted = new TableRows<>(table, directory.work(), plan.memoryBytes());
                OpenFiles files = open(paths)) {
            log.read(topic, (key, record) -> {
                read(key, record, sorted);
                report(records, length, listener);
            });
            sorted.forEach(row -> {
                write(row, files);
                report(rows, length, listener);
            });
        }
        listener.progress(table.name(), length, length, rows);
        long bytes = 0;
        for (Path path : paths) {
            bytes += Files.size(path);
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return new TableSummary(table.name(), records, rows, bytes, ofClosed, outside, unreadable, example, elapsed);
    }

    private void read(String key, ConsumerRecord<byte[], byte[]> record, TableRows<R> sorted) throws IOException {
        records++;
        String user = table.userOf(key);
        if (plan.user() != null && !plan.user().equals(user)) {
            return;
        }
        if (closed.contains(user)) {
            ofClosed++;
            return;
        }
        Optional<String> fault = sorted.read(key, record);
        if (fault.isPresent()) {
            unreadable++;
            example = example == null ? fault.get() : example;
        }
    }

    private void write(Row<R> row, OpenFiles files) throws IOException {
        if (!table.within(plan.span(), row.time(), row.content())) {
            outside++;
            return;
        }
        rows++;
        files.write(table.columns().cells(row.content()));
    }

    private void report(long count, long length, ExportListener listener) {
        if (count % BETWEEN_REPORTS == 0) {
            listener.progress(table.name(), Math.min(records, length), length, rows);
        }
    }

    private OpenFiles open(List<Path> paths) throws IOException {
        List<Column> columns = table.columns().all();
        List<TableFile> open = new ArrayList<>();
        for (FileFormat format : plan.formats()) {
            Path path = directory.write(format.fileOf(table.name()));
            paths.add(path);
            open.add(format.create(path, table.name(), columns));
        }
        return new OpenFiles(open);
    }

    /** The files of a table, one a format. */
    private record OpenFiles(List<TableFile> files) implements TableFile {
        @Override
        public void write(List<@Nullable Object> cells) throws IOException {
            for (TableFile file : files) {
                file.write(cells);
            }
        }

        @Override
        public void close() throws IOException {
            for (TableFile file : files) {
                file.close();
            }
        }
    }
}
