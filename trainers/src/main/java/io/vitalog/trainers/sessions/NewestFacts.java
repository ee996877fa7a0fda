package io.vitalog.trainers.sessions;

import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.trainers.tables.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The newest version of each fact, as numbers in one array: millions fit into a small heap. A row is id, revision,
 * content id, time, and the values of the features; found by id over an open table of row numbers.
 */
final class NewestFacts {
    private static final int REVISION = 2;
    private static final int CONTENT = 3;
    private static final int SECOND = 5;
    private static final int NANO = 6;
    private static final int VALUES = 7;
    private static final int FIRST_ROWS = 1_024;
    /** In the place of the nanosecond: the newest version tells of no row. */
    private static final long NO_ROW = -1;

    private final FeatureSet features;
    private final int width;
    private long[] cells;
    private int[] slots = new int[2 * FIRST_ROWS];
    private int size;

    NewestFacts(FeatureSet features) {
        this.features = features;
        width = VALUES + features.features().size();
        cells = new long[FIRST_ROWS * width];
    }

    /**
     * Takes a version of a fact.
     *
     * @param values of the features; null when this version tells of none
     */
    void take(UUID factId, Fact fact, UUID contentId, Instant time, double @Nullable [] values) {
        int before = size;
        int at = rowOf(factId) * width;
        if (size == before && !isNewer(at, fact.revision(), contentId)) {
            return;
        }
        cells[at + REVISION] = fact.revision();
        cells[at + CONTENT] = contentId.getMostSignificantBits();
        cells[at + CONTENT + 1] = contentId.getLeastSignificantBits();
        cells[at + SECOND] = time.getEpochSecond();
        cells[at + NANO] = values == null ? NO_ROW : time.getNano();
        for (int i = 0; values != null && i < values.length; i++) {
            cells[at + VALUES + i] = Double.doubleToRawLongBits(values[i]);
        }
    }

    /** How many facts have a version that counts but tells of no row. */
    int without() {
        return (int) IntStream.range(0, size).filter(row -> !isRow(row)).count();
    }

    /** The rows within the window, by time and then by fact id. */
    Table table(Window window) {
        List<Integer> rows = IntStream.range(0, size)
                .filter(row -> isRow(row) && window.holds(time(row)))
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(row -> cells[row * width + SECOND])
                        .thenComparingLong(row -> cells[row * width + NANO])
                        .thenComparing((one, other) -> compareIds(one * width, other * width)))
                .toList();
        int columns = width - VALUES;
        double[] values = new double[rows.size() * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.longBitsToDouble(cells[rows.get(i / columns) * width + VALUES + i % columns]);
        }
        return new Table(
                features,
                values,
                rows.isEmpty() ? null : time(rows.getFirst()),
                rows.isEmpty() ? null : time(rows.getLast()));
    }

    private boolean isRow(int row) {
        return cells[row * width + NANO] != NO_ROW;
    }

    private Instant time(int row) {
        return Instant.ofEpochSecond(cells[row * width + SECOND], cells[row * width + NANO]);
    }

    /** As versions compare, of which content ids are texts. */
    private boolean isNewer(int at, long revision, UUID contentId) {
        if (revision != cells[at + REVISION]) {
            return revision > cells[at + REVISION];
        }
        int high = Long.compareUnsigned(contentId.getMostSignificantBits(), cells[at + CONTENT]);
        return (high == 0 ? Long.compareUnsigned(contentId.getLeastSignificantBits(), cells[at + CONTENT + 1]) : high)
                > 0;
    }

    private int compareIds(int one, int other) {
        int high = Long.compareUnsigned(cells[one], cells[other]);
        return high == 0 ? Long.compareUnsigned(cells[one + 1], cells[other + 1]) : high;
    }

    private int rowOf(UUID id) {
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (slots[slot] == 0) {
            cells[size * width] = id.getMostSignificantBits();
            cells[size * width + 1] = id.getLeastSignificantBits();
            size++;
            slots[slot] = size;
        }
        return slots[slot] - 1;
    }

    /** Where the number of the row with this id is, counted from one; zero when there is none. */
    private int slot(long high, long low) {
        int slot = Long.hashCode(high * 31 + low) & (slots.length - 1);
        while (slots[slot] != 0) {
            int at = (slots[slot] - 1) * width;
            if (cells[at] == high && cells[at + 1] == low) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        cells = Arrays.copyOf(cells, 2 * cells.length);
        slots = new int[2 * slots.length];
        for (int row = 0; row < size; row++) {
            slots[slot(cells[row * width], cells[row * width + 1])] = row + 1;
        }
    }
}
