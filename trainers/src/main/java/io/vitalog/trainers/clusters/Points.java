package io.vitalog.trainers.clusters;

import io.vitalog.domain.insights.FeatureSet.Measure;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.trainers.tables.Table;
import io.vitalog.trainers.tables.TrainingRefused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The rows of a table as points between 0 and 1 in each coordinate, in one array. */
final class Points {
    private final double[] coordinates;
    private final int dimensions;

    private Points(double[] coordinates, int dimensions) {
        this.coordinates = coordinates;
        this.dimensions = dimensions;
    }

    static Points of(Table table, List<Feature> scales) {
        int dimensions = table.columns();
        double[] coordinates = new double[table.rows() * dimensions];
        for (int row = 0; row < table.rows(); row++) {
            for (int i = 0; i < dimensions; i++) {
                coordinates[row * dimensions + i] = scales.get(i).scaled(table.value(row, i));
            }
        }
        return new Points(coordinates, dimensions);
    }

    /**
     * The range of each feature in the table.
     *
     * @throws TrainingRefused if there is too little to scale
     */
    static List<Feature> scales(Table table) {
        requireRows(table);
        List<Feature> scales = new ArrayList<>();
        List<String> constant = new ArrayList<>();
        for (int i = 0; i < table.columns(); i++) {
            Measure measure = table.features().features().get(i);
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < table.rows(); row++) {
                double value = finite(table.value(row, i), measure, row);
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
            finite(max - min, measure, table.rows() - 1);
            scales.add(new Feature(measure.name(), measure.unit(), min, max));
            if (min == max) {
                constant.add(measure.name() + " is " + min + " in each of the " + table.rows() + " rows");
            }
        }
        if (!constant.isEmpty()) {
            throw new TrainingRefused(
                    constant.size() == table.columns()
                            ? "all " + table.rows() + " rows are equal: there are no clusters in them"
                            : constant.getFirst() + ": what never differs cannot be scaled");
        }
        return scales;
    }

    int size() {
        return coordinates.length / dimensions;
    }

    int dimensions() {
        return dimensions;
    }

    double[] at(int point) {
        return Arrays.copyOfRange(coordinates, point * dimensions, (point + 1) * dimensions);
    }

    double coordinate(int point, int dimension) {
        return coordinates[point * dimensions + dimension];
    }

    /** The square of the Euclidean distance of a point to a place. */
    double squaredDistance(int point, double[] place) {
        double sum = 0;
        for (int i = 0, at = point * dimensions; i < dimensions; i++, at++) {
            double difference = coordinates[at] - place[i];
            sum += difference * difference;
        }
        return sum;
    }

    /** Those points alone, in that order. */
    Points only(int[] chosen) {
        double[] some = new double[chosen.length * dimensions];
        for (int i = 0; i < chosen.length; i++) {
            System.arraycopy(coordinates, chosen[i] * dimensions, some, i * dimensions, dimensions);
        }
        return new Points(some, dimensions);
    }

    /** How many points differ; at most {@code limit} are told apart. */
    int distinct(int limit) {
        Set<List<Double>> seen = new HashSet<>();
        for (int point = 0; point < size() && seen.size() < limit; point++) {
            seen.add(Arrays.stream(at(point)).boxed().toList());
        }
        return seen.size();
    }

    double[][] asRows() {
        return IntStream.range(0, size()).mapToObj(this::at).toArray(double[][]::new);
    }

    private static void requireRows(Table table) {
        if (table.rows() < 2) {
            String features = String.join(
                    ", ",
                    table.features().features().stream().map(Measure::name).toList());
            throw new TrainingRefused((table.rows() == 0 ? "there is no session" : "there is one session alone")
                    + " with " + features + ": clusters need at least two that differ");
        }
    }

    private static double finite(double value, Measure measure, int row) {
        if (!Double.isFinite(value)) {
            throw new TrainingRefused(
                    "row " + (row + 1) + ": " + measure.name() + " is " + value + ", must be a finite number");
        }
        return value;
    }
}
