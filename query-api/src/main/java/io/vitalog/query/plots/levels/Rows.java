package io.vitalog.query.plots.levels;

import io.vitalog.query.plots.drawing.Look;
import java.awt.BasicStroke;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A chart of scores with a row a level, the lowest level at the bottom. */
final class Rows {
    /** Of a row, which is one high. */
    static final double HALF_A_BOX = 0.24;

    private static final double EDGE = 0.6;
    private static final int SEE_THROUGH = 110;
    private static final BasicStroke LINE = new BasicStroke(2.2f);
    /** Left and right of the scores: of what they span. */
    private static final double ROOM = 0.08;

    private final XYChart chart;
    private final List<String> names;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    /**
     * An empty one.
     *
     * @param legend what its parts are, in words
     */
    Rows(List<String> names, String legend) {
        this.names = names;
        chart = Charts.of(Charts.SCORE + legend, "Levels, the lowest at the bottom", names);
        chart.getStyler().setYAxisTicksVisible(false);
        chart.getStyler().setPlotGridHorizontalLinesVisible(false);
        chart.getStyler().setYAxisMin(-EDGE);
        chart.getStyler().setYAxisMax(names.size() - 1 + EDGE);
    }

    /** The chart of what was added, with room beside it. */
    XYChart chart() {
        double room = ROOM * (greatest - least);
        chart.getStyler().setXAxisMin(least >= 0 ? Math.max(0, least - room) : least - room);
        chart.getStyler().setXAxisMax(greatest + room);
        return chart;
    }

    /** A filled bar of a row, from one score to another; {@code half} is half of its height, of a row's one. */
    void bar(int row, double from, double to, double half) {
        double bottom = row - half;
        double top = row + half;
        XYSeries bar = part(new double[] {from, to, to, from, from}, new double[] {bottom, bottom, top, top, bottom});
        bar.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        bar.setMarker(SeriesMarkers.NONE);
        bar.setFillColor(Look.translucent(row, SEE_THROUGH));
        bar.setLineColor(Look.colour(row));
        bar.setLineStyle(LINE);
    }

    /** A line from one point to another. */
    void line(double[] scores, double[] rows) {
        XYSeries line = part(scores, rows);
        line.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        line.setMarker(SeriesMarkers.NONE);
        line.setLineColor(Look.INK);
        line.setLineStyle(LINE);
    }

    /** Marks of the level at some scores; once a row, for the legend names them. */
    void marks(int row, double... scores) {
        double[] rows = new double[scores.length];
        Arrays.fill(rows, row);
        XYSeries marks = chart.addSeries(names.get(row), scores, rows);
        span(scores);
        marks.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        marks.setMarker(Look.mark(row));
        marks.setMarkerColor(Look.colour(row));
    }

    /** Words around a point. */
    void words(String words, double score, double row) {
        chart.addAnnotation(new AnnotationText(words, score, row, false));
    }

    /** What has no name in the legend. */
    private XYSeries part(double[] scores, double[] rows) {
        span(scores);
        XYSeries part = chart.addSeries("part " + chart.getSeriesCollection().size(), scores, rows);
        part.setShowInLegend(false);
        return part;
    }

    private void span(double[] scores) {
        for (double score : scores) {
            least = Math.min(least, score);
            greatest = Math.max(greatest, score);
        }
    }
}
