package io.vitalog.query.plots.drawing;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.Marker;

/** Sessions by two features, and the centroids of their clusters. */
final class Scatter {
    private static final String CENTROIDS = "centroid of the training";
    private static final int POINT = 8;
    private static final int CENTROID = 16;
    private static final int SEE_THROUGH = 190;

    private Scatter() {}

    static Svg.Drawing of(Sample sample) {
        int horizontal = sample.kind() == FeatureSet.YOGA ? 2 : 1;
        Feature x = sample.model().features().get(horizontal);
        Feature y = sample.model().features().getFirst();
        XYChart chart = new XYChartBuilder()
                .width(Look.WIDTH)
                .height(Look.HEIGHT)
                .xAxisTitle(Labels.axis(x))
                .yAxisTitle(Labels.axis(y))
                .build();
        chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        List<String> names = sample.clusters();
        Look.apply(
                chart.getStyler(),
                Stream.concat(names.stream(), Stream.of(CENTROIDS)).toList());
        chart.getStyler().setMarkerSize(POINT);
        addSessions(chart, sample, horizontal);
        addCentroids(chart, sample.model().clusters(), new int[] {horizontal, 0}, List.of(x, y));
        return new Svg.Drawing(
                Labels.name(y) + " against " + Labels.name(x).toLowerCase(Locale.ROOT) + ", "
                        + sample.kind().text() + " sessions by cluster",
                sample.origin(),
                chart);
    }

    private static void addSessions(XYChart chart, Sample sample, int horizontal) {
        List<String> names = sample.clusters();
        for (int cluster = 0; cluster < names.size(); cluster++) {
            double[] xs = sample.values(cluster, horizontal);
            if (xs.length > 0) {
                XYSeries series = chart.addSeries(names.get(cluster), xs, sample.values(cluster, 0));
                series.setMarker(Look.mark(cluster));
                series.setMarkerColor(Look.translucent(cluster, SEE_THROUGH));
            }
        }
    }

    private static void addCentroids(XYChart chart, List<Cluster> clusters, int[] coordinates, List<Feature> features) {
        double[][] centroids = new double[2][clusters.size()];
        for (int axis = 0; axis < 2; axis++) {
            for (int cluster = 0; cluster < clusters.size(); cluster++) {
                centroids[axis][cluster] = features.get(axis)
                        .unscaled(clusters.get(cluster).centroid().get(coordinates[axis]));
            }
        }
        XYSeries series = chart.addSeries(CENTROIDS, centroids[0], centroids[1]);
        series.setMarker(new Cross());
        series.setMarkerColor(Look.INK);
    }

    /** A cross with a white rim, so that it shows among points. */
    private static final class Cross extends Marker {
        private static final BasicStroke RIM = new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        private static final BasicStroke LINE = new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

        @Override
        public void paint(Graphics2D graphics, double x, double y, int ignoredSize) {
            double half = CENTROID / 2.0;
            Path2D cross = new Path2D.Double();
            cross.moveTo(x - half, y - half);
            cross.lineTo(x + half, y + half);
            cross.moveTo(x - half, y + half);
            cross.lineTo(x + half, y - half);
            Color colour = graphics.getColor();
            graphics.setColor(Color.WHITE);
            graphics.setStroke(RIM);
            graphics.draw(cross);
            graphics.setColor(colour);
            graphics.setStroke(LINE);
            graphics.draw(cross);
        }
    }
}
