package io.vitalog.query.plots.levels;

import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.query.plots.drawing.Labels;
import io.vitalog.query.plots.drawing.Look;
import io.vitalog.query.plots.drawing.Svg;
import java.awt.BasicStroke;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Where the levels lie by two features: each level's margin over these is a normal distribution again, whose lines of
 * one density are ellipses. Of its plays 39 % lie within one sigma and 86 % within two: 1 − exp(−k²/2).
 */
final class Ellipses {
    private static final int STEPS = 120;
    private static final int MEAN = 13;
    private static final int SHADE = 36;
    private static final BasicStroke THICK = new BasicStroke(2.4f);
    private static final BasicStroke THIN = new BasicStroke(1.4f);

    private final Levels levels;
    private final int[] axes;

    /** By the features at {@code horizontal} and {@code vertical}, from 0, which differ. */
    private Ellipses(Levels levels, int horizontal, int vertical) {
        this.levels = levels;
        axes = new int[] {horizontal, vertical};
    }

    static Svg.Drawing of(Levels levels, int horizontal, int vertical) {
        return new Ellipses(levels, horizontal, vertical).drawing();
    }

    private Svg.Drawing drawing() {
        XYChart chart = Charts.of(Labels.axis(feature(0)), Labels.axis(feature(1)), levels.names());
        chart.getStyler().setMarkerSize(MEAN);
        for (int rank = 0; rank < levels.count(); rank++) {
            add(chart, rank);
        }
        return new Svg.Drawing(
                "Levels by " + word(0) + " and " + word(1) + ", " + levels.mode(),
                levels.origin() + " · ellipses: shaded 1 sigma, thin 2 sigma",
                chart);
    }

    private void add(XYChart chart, int rank) {
        Level level = levels.cell().levels().get(rank);
        for (int sigmas = 1; sigmas <= 2; sigmas++) {
            double[][] outline = outline(level, sigmas);
            XYSeries ellipse = chart.addSeries(level.name() + " " + sigmas, outline[0], outline[1]);
            // Shaded against bare, not whole against dashed: dashes begin anew at each step of the outline.
            ellipse.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
            ellipse.setFillColor(Look.translucent(rank, sigmas == 1 ? SHADE : 0));
            ellipse.setMarker(SeriesMarkers.NONE);
            ellipse.setLineColor(Look.colour(rank));
            ellipse.setLineStyle(sigmas == 1 ? THICK : THIN);
            ellipse.setShowInLegend(false);
        }
        XYSeries mean = chart.addSeries(level.name(), new double[] {mean(level, 0)}, new double[] {mean(level, 1)});
        mean.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        mean.setMarker(Look.mark(rank));
        mean.setMarkerColor(Look.colour(rank));
    }

    /** The unit circle through the Cholesky factor of the covariance, {@code sigmas} times as wide. */
    private double[][] outline(Level level, int sigmas) {
        double wide = Math.sqrt(covariance(level, axes[0], axes[0]));
        double along = covariance(level, axes[0], axes[1]) / wide;
        double across = Math.sqrt(covariance(level, axes[1], axes[1]) - along * along);
        double[][] outline = new double[2][STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            double angle = 2 * Math.PI * step / STEPS;
            double x = sigmas * wide * Math.cos(angle);
            double y = sigmas * (along * Math.cos(angle) + across * Math.sin(angle));
            outline[0][step] = feature(0).unscaled(level.mean().get(axes[0]) + x);
            outline[1][step] = feature(1).unscaled(level.mean().get(axes[1]) + y);
        }
        return outline;
    }

    /** Of the lower triangle, row by row. */
    private static double covariance(Level level, int one, int other) {
        int row = Math.max(one, other);
        return level.covariance().get(row * (row + 1) / 2 + Math.min(one, other));
    }

    private double mean(Level level, int axis) {
        return feature(axis).unscaled(level.mean().get(axes[axis]));
    }

    private Feature feature(int axis) {
        List<Feature> features = levels.cell().features();
        return features.get(axes[axis]);
    }

    private String word(int axis) {
        return Labels.name(feature(axis)).toLowerCase(Locale.ROOT);
    }
}
