package io.vitalog.query.plots.drawing;

import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;

/** Bars: how a feature is distributed in each cluster, and how large the clusters are. */
final class Bars {
    private static final double PERCENT = 100;
    /** How XChart says: eight pixels above the bar. */
    private static final double ABOVE = 1.08;

    private static final double ROOM = 1.1;
    private static final Color BEFORE = new Color(0xb0b7bd);

    private Bars() {}

    /** A feature's distribution in each cluster. */
    static Svg.Drawing distribution(Sample sample, int feature) {
        Feature what = sample.model().features().get(feature);
        double[] all = sample.points().stream()
                .mapToDouble(point -> point.values()[feature])
                .sorted()
                .toArray();
        List<String> names = sample.clusters();
        Bins bins = Bins.of(all[0], all[all.length - 1]);
        CategoryChart chart = chart(Labels.axis(what), "Sessions of the cluster (%)", names);
        for (int cluster = 0; cluster < names.size(); cluster++) {
            double[] values = sample.values(cluster, feature);
            if (values.length > 0) {
                chart.addSeries(names.get(cluster), bins.names(), shares(bins, values))
                        .setFillColor(Look.colour(cluster));
            }
        }
        return new Svg.Drawing(
                "Distribution of " + Labels.name(what).toLowerCase(Locale.ROOT) + ", "
                        + sample.kind().text() + " sessions by cluster",
                sample.origin(),
                chart);
    }

    /** The clusters' shares in the training, and now if that is known. */
    static Svg.Drawing sizes(Sample sample) {
        List<Cluster> clusters = sample.model().clusters();
        Map<String, Long> counts = sample.counts();
        String training = "training, " + Labels.sessions(sample.trained());
        List<Double> then =
                shares(clusters.stream().map(each -> (long) each.size()).toList());
        List<Double> now = counts == null
                ? List.of()
                : shares(clusters.stream()
                        .map(each -> counts.getOrDefault(each.name(), 0L))
                        .toList());
        String current = "now, " + Labels.sessions(sum(counts == null ? List.of() : counts.values()));
        CategoryChart chart = chart(
                "Cluster", "Share of the sessions (%)", now.isEmpty() ? List.of(training) : List.of(current, training));
        if (!now.isEmpty()) {
            chart.addSeries(current, sample.clusters(), now).setFillColor(Look.colour(0));
        }
        chart.addSeries(training, sample.clusters(), then).setFillColor(BEFORE);
        label(
                chart.getStyler(),
                Stream.concat(now.stream(), then.stream()).max(Double::compare).orElse(0.0));
        return new Svg.Drawing(
                "Sizes of the clusters, " + sample.kind().text() + " sessions",
                sample.source() + " · " + Labels.sessions(sample.sessions()),
                chart);
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static List<Double> shares(List<Long> counts) {
        double all = Math.max(1, sum(counts));
        return counts.stream().map(count -> rounded(count / all)).toList();
    }

    /** Each bar with its height above it, for which the axis leaves room. */
    private static void label(CategoryStyler style, double highest) {
        style.setLabelsVisible(true);
        style.setLabelsFont(Look.font(Font.BOLD, 12));
        style.setLabelsFontColor(Look.INK);
        style.setLabelsFontColorAutomaticEnabled(false);
        style.setLabelsPosition(ABOVE);
        style.setYAxisMin(0.0);
        style.setYAxisMax(Math.ceil(highest * ROOM / 10) * 10);
    }

    private static List<Double> shares(Bins bins, double[] values) {
        int[] counts = new int[bins.count()];
        for (double value : values) {
            counts[bins.of(value)]++;
        }
        List<Double> shares = new ArrayList<>();
        for (int count : counts) {
            shares.add(rounded((double) count / values.length));
        }
        return shares;
    }

    /** In per cent with a decimal, as labels show it. */
    private static double rounded(double share) {
        return Math.rint(share * PERCENT * 10) / 10;
    }

    private static CategoryChart chart(String x, String y, List<String> names) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(Look.WIDTH)
                .height(Look.HEIGHT)
                .xAxisTitle(x)
                .yAxisTitle(y)
                .build();
        Look.apply(chart.getStyler(), names);
        chart.getStyler().setPlotGridVerticalLinesVisible(false);
        chart.getStyler().setAvailableSpaceFill(0.8);
        return chart;
    }
}
