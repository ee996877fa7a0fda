package io.vitalog.infra.exports.sorting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts more than memory holds. What exceeds the budget is sorted and laid on disk as a run; at the end the runs are
 * read side by side. Use it once, by one thread.
 */
public final class ExternalSort implements AutoCloseable {
    /** So many files are open at once, each with its buffer; more runs than that become one. */
    private static final int MOST_RUNS = 64;

    private static final Comparator<Entry> BY_KEY = (one, other) -> Arrays.compareUnsigned(one.key(), other.key());

    private final Path directory;
    private final Merging merging;
    private final long budgetBytes;
    private final List<Path> runs = new ArrayList<>();
    private List<Entry> buffer = new ArrayList<>();
    private long bufferedBytes;
    private int runsWritten;

    /** What becomes of a sorted entry. */
    public interface Taker {
        void take(Entry entry) throws IOException;
    }

    /**
     * A sort of nothing yet.
     *
     * @param directory where runs are laid; nobody else writes there
     * @param budgetBytes how much is held in memory before it goes to disk
     */
    public ExternalSort(Path directory, Merging merging, long budgetBytes) {
        this.directory = directory;
        this.merging = merging;
        this.budgetBytes = budgetBytes;
    }

    public void add(Entry entry) throws IOException {
        buffer.add(entry);
        bufferedBytes += entry.bytes();
        if (bufferedBytes >= budgetBytes) {
            spill();
        }
    }

    /** Hands out one entry a key, by rising key. */
    public void forEach(Taker taker) throws IOException {
        if (runs.isEmpty()) {
            sortBuffer();
            for (Entry entry : buffer) {
                taker.take(entry);
            }
            return;
        }
        spill();
        mergeRuns(taker);
    }

    /** Deletes the runs. */
    @Override
    public void close() throws IOException {
        buffer = new ArrayList<>();
        Run.delete(runs);
    }

    private void spill() throws IOException {
        if (buffer.isEmpty()) {
            return;
        }
        sortBuffer();
        try (Run.Writer run = Run.write(nextRun())) {
            for (Entry entry : buffer) {
                run.take(entry);
            }
        }
        buffer = new ArrayList<>();
        bufferedBytes = 0;
        if (runs.size() == MOST_RUNS) {
            joinRuns();
        }
    }

    private void joinRuns() throws IOException {
        List<Path> joined = List.copyOf(runs);
        try (Run.Writer run = Run.write(nextRun())) {
            mergeRuns(joined, run);
        }
        runs.removeAll(joined);
        Run.delete(joined);
    }

    private Path nextRun() {
        Path run = directory.resolve("run-" + runsWritten++);
        runs.add(run);
        return run;
    }

    /** Leaves one entry a key, in order. */
    private void sortBuffer() throws IOException {
        buffer.sort(BY_KEY);
        List<Entry> merged = new ArrayList<>();
        Groups groups = new Groups(merging, merged::add);
        for (Entry entry : buffer) {
            groups.take(entry);
        }
        groups.finish();
        buffer = merged;
    }

    private void mergeRuns(Taker taker) throws IOException {
        mergeRuns(List.copyOf(runs), taker);
    }

    private void mergeRuns(List<Path> files, Taker taker) throws IOException {
        try (SideBySide side = SideBySide.of(files)) {
            Groups groups = new Groups(merging, taker);
            side.forEach(groups);
            groups.finish();
        }
    }
}
