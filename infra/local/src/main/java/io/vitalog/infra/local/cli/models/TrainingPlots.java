package io.vitalog.infra.local.cli.models;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.infra.local.stack.StackFailure;
import io.vitalog.query.plots.drawing.Plot;
import io.vitalog.query.plots.drawing.Sample;
import io.vitalog.query.plots.drawing.Sample.Point;
import io.vitalog.query.plots.drawing.Svg;
import io.vitalog.trainers.clusters.Labels;
import io.vitalog.trainers.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws the sessions of a training in the clusters that it found. */
final class TrainingPlots {
    private final String source;
    private final FeatureSet kind;
    private final ClusterModel model;
    private final Table table;
    private final int[] clusters;

    /**
     * Pictures of a training.
     *
     * @param source the model in words
     */
    TrainingPlots(String source, FeatureSet kind, ClusterModel model, Table table) {
        this.source = source;
        this.kind = kind;
        this.model = model;
        this.table = table;
        clusters = Labels.of(model, table);
    }

    /**
     * Writes each picture as {@code NAME.svg}, over one of that name.
     *
     * @return the files
     * @throws StackFailure if the directory cannot be written
     */
    List<Path> writeTo(Path directory) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(directory);
            for (Map.Entry<String, Plot> plot : Plot.of(kind).entrySet()) {
                Sample sample = sample(plot.getValue().most());
                if (plot.getValue().shows(sample)) {
                    Path file = directory.resolve(plot.getKey() + ".svg");
                    Files.write(file, Svg.of(plot.getValue().draw(sample)));
                    written.add(file);
                }
            }
        } catch (IOException unwritable) {
            throw new StackFailure("the pictures cannot be written to " + directory + ": " + unwritable);
        }
        return written;
    }

    /** Rows are sorted by time: each so manieth is as good as any other choice, and the same in the next training. */
    private Sample sample(int most) {
        int drawn = Math.min(most, table.rows());
        List<Point> points = IntStream.range(0, drawn)
                .map(point -> (int) ((long) point * table.rows() / drawn))
                .mapToObj(row -> new Point(clusters[row], table.row(row)))
                .toList();
        return new Sample(kind, model, source, "evenly by time", null, points);
    }
}
