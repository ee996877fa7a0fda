package io.vitalog.infra.devices.imports;

import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.RowLog;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.imports.ImportListener.Progress;
import io.vitalog.infra.devices.imports.ImportSummary.NotImported;
import io.vitalog.infra.devices.imports.ImportSummary.Skipped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what an import reads, makes and leaves out. Used by one thread. */
public final class ImportLog implements RowLog {
    private static final int ROWS_BETWEEN_REPORTS = 1_000;
    private static final int MOST_EXAMPLES = 3;

    private final ImportListener listener;
    private final long bytesTotal;
    private final Map<Skip, Skipped> skipped = new EnumMap<>(Skip.class);
    private final Map<String, NotImported> notImported = new TreeMap<>();
    private final Map<String, Long> eventsByType = new TreeMap<>();
    private long bytesRead;
    private long files;
    private long rows;
    private long samples;
    private long events;
    private long users;
    private long skips;
    private String place = "";
    private String rowUnit = "";
    private int row;

    public ImportLog(ImportListener listener, long bytesTotal) {
        this.listener = listener;
        this.bytesTotal = bytesTotal;
    }

    @Override
    public void bytesRead(int count) {
        bytesRead += count;
    }

    @Override
    public void entered(SourceFile file, String unit) {
        files++;
        place = file.label();
        rowUnit = unit;
        row = 0;
    }

    @Override
    public void rowRead(int number) {
        row = number;
        if (++rows % ROWS_BETWEEN_REPORTS == 0) {
            report();
        }
    }

    @Override
    public void skipped(Skip cause, String what) {
        skips++;
        Skipped before = skipped.getOrDefault(cause, new Skipped(0, List.of()));
        List<String> examples = before.examples();
        if (examples.size() < MOST_EXAMPLES) {
            examples = new ArrayList<>(examples);
            examples.add(place + (row == 0 ? "" : " " + rowUnit + " " + row) + ": " + what);
        }
        skipped.put(cause, new Skipped(before.count() + 1, examples));
    }

    /** Counts the rows of a file that no mapper reads yet. */
    public void leaveOut(SourceFile file) throws IOException {
        RowCount count = new RowCount();
        if (file.name().endsWith(".json")) {
            JsonRows.read(file, _ -> {}, count);
        } else {
            CsvRows.read(file, _ -> _ -> {}, count);
        }
        files++;
        bytesRead += file.size();
        notImported.merge(file.name(), new NotImported(1, count.rows), NotImported::plus);
    }

    /** Counts a row of a kind that no mapper reads, by the kind's name; the rest of its file is imported. */
    public void leaveOut(String kind) {
        notImported.merge(kind, new NotImported(0, 1), NotImported::plus);
    }

    void sampleMet() {
        samples++;
    }

    void userMet() {
        users++;
    }

    void eventMade(String type) {
        events++;
        eventsByType.merge(type, 1L, Long::sum);
    }

    void report() {
        listener.progress(new Progress(bytesRead, bytesTotal, rows, samples, events, skips));
    }

    ImportSummary summary(Duration elapsed) {
        return new ImportSummary(
                files,
                rows,
                samples,
                events,
                users,
                Map.copyOf(eventsByType),
                new EnumMap<>(skipped),
                new TreeMap<>(notImported),
                elapsed);
    }

    private static final class RowCount implements RowLog {
        private long rows;

        @Override
        public void bytesRead(int count) {}

        @Override
        public void entered(SourceFile file, String unit) {}

        @Override
        public void rowRead(int number) {
            rows++;
        }

        @Override
        public void skipped(Skip cause, String what) {}
    }
}
