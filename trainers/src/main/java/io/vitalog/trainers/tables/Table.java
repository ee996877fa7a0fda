package io.vitalog.trainers.tables;

import io.vitalog.domain.insights.FeatureSet;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows of the features of a set, in their units, one row after the other in one array. */
public final class Table {
    private final FeatureSet features;
    private final double[] values;
    private final @Nullable Instant from;
    private final @Nullable Instant until;

    /**
     * A table of sessions.
     *
     * @param values row by row; the table keeps the array
     * @param from when the first session ended
     * @param until when the last session ended
     */
    public Table(FeatureSet features, double[] values, @Nullable Instant from, @Nullable Instant until) {
        this.features = features;
        this.values = values;
        this.from = from;
        this.until = until;
    }

    public FeatureSet features() {
        return features;
    }

    public int rows() {
        return values.length / columns();
    }

    public int columns() {
        return features.features().size();
    }

    public double value(int row, int column) {
        return values[row * columns() + column];
    }

    /** The values of a row, in the order of the features. */
    public double[] row(int row) {
        return Arrays.copyOfRange(values, row * columns(), (row + 1) * columns());
    }

    public @Nullable Instant from() {
        return from;
    }

    public @Nullable Instant until() {
        return until;
    }
}
