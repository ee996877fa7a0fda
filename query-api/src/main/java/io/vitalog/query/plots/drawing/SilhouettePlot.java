package io.vitalog.query.plots.drawing;

import io.vitalog.domain.models.Silhouette;
import java.awt.BasicStroke;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The silhouette of each session, by cluster and falling, as Rousseeuw draws it in 1987, on its side. */
final class SilhouettePlot {
    private static final String MEAN = "mean of all";
    private static final BasicStroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {8, 5}, 0);
    private static final BasicStroke EDGE = new BasicStroke(1);
    private static final int SEE_THROUGH = 200;

    private SilhouettePlot() {}

    /**
     * The plot of the drawn sessions.
     *
     * @throws IllegalArgumentException if they are of fewer than two clusters
     */
    static Svg.Drawing of(Sample sample) {
        int[] clusters =
                sample.points().stream().mapToInt(Sample.Point::cluster).toArray();
        double[] widths = Silhouette.widths(
                sample.points().stream()
                        .map(point -> sample.model().scaled(point.values()))
                        .toArray(double[][]::new),
                clusters);
        XYChart chart = new XYChartBuilder()
                .width(Look.WIDTH)
                .height(Look.HEIGHT)
                .xAxisTitle("Sessions, by cluster and falling silhouette")
                .yAxisTitle("Silhouette (-1 to 1)")
                .build();
        Look.apply(
                chart.getStyler(),
                Stream.concat(sample.clusters().stream(), Stream.of(MEAN)).toList());
        chart.getStyler().setXAxisTicksVisible(false);
        chart.getStyler().setPlotGridVerticalLinesVisible(false);
        chart.getStyler().setYAxisMax(1.0);
        double mean = Silhouette.mean(widths);
        double right = addClusters(chart, sample.clusters(), clusters, widths);
        addMean(chart, mean, right);
        return new Svg.Drawing(
                "Silhouette of " + sample.kind().text() + " sessions by cluster",
                sample.origin() + String.format(Locale.ROOT, " · mean silhouette %.3f", mean),
                chart);
    }

    /** Where the last one ends. */
    private static double addClusters(XYChart chart, List<String> names, int[] clusters, double[] widths) {
        double gap = Math.max(1, widths.length * 0.02);
        double left = 0;
        for (int cluster = 0; cluster < names.size(); cluster++) {
            double[] falling = falling(cluster, clusters, widths);
            if (falling.length > 0) {
                addCluster(chart, names.get(cluster), cluster, outline(left, falling));
                left += falling.length + gap;
            }
        }
        return left - gap;
    }

    private static void addCluster(XYChart chart, String name, int cluster, double[][] outline) {
        XYSeries series = chart.addSeries(name, outline[0], outline[1]);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        series.setMarker(SeriesMarkers.NONE);
        series.setFillColor(Look.translucent(cluster, SEE_THROUGH));
        series.setLineColor(Look.colour(cluster));
        series.setLineStyle(EDGE);
    }

    private static void addMean(XYChart chart, double mean, double right) {
        XYSeries series = chart.addSeries(MEAN, new double[] {0, right}, new double[] {mean, mean});
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(Look.INK);
        series.setLineStyle(DASHED);
    }

    private static double[] falling(int cluster, int[] clusters, double[] widths) {
        double[] rising = new double[widths.length];
        int count = 0;
        for (int i = 0; i < widths.length; i++) {
            if (clusters[i] == cluster) {
                rising[count++] = widths[i];
            }
        }
        Arrays.sort(rising, 0, count);
        double[] falling = new double[count];
        for (int i = 0; i < count; i++) {
            falling[i] = rising[count - 1 - i];
        }
        return falling;
    }

    /** Bars one wide, side by side, as one shape that begins and ends on the base line. */
    private static double[][] outline(double left, double[] heights) {
        double[][] outline = new double[2][2 * heights.length + 2];
        outline[0][0] = left;
        for (int i = 0; i < heights.length; i++) {
            outline[0][2 * i + 1] = left + i;
            outline[0][2 * i + 2] = left + i + 1;
            outline[1][2 * i + 1] = heights[i];
            outline[1][2 * i + 2] = heights[i];
        }
        outline[0][2 * heights.length + 1] = left + heights.length;
        return outline;
    }
}
