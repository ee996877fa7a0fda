package io.vitalog.query.plots.levels;

import io.vitalog.domain.motivation.levels.Ladder;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import io.vitalog.query.plots.drawing.Look;
import io.vitalog.query.plots.drawing.Svg;
import java.awt.BasicStroke;
import java.awt.Color;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.DoubleStream;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A user's scores over time, each in the level that it showed, and what the newest one's level aims at. */
public final class LevelsOverTime {
    private static final int MARK = 11;
    private static final Color WAY = new Color(0xa8b0b6);
    private static final BasicStroke THIN = new BasicStroke(1.2f);
    private static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {7, 5}, 0);
    /** Beside the first and the last play there is one such part of the time between them, and at least that. */
    private static final int PARTS = 20;

    /** Of longer times days are told, of shorter ones minutes too. */
    private static final Duration LONG = Duration.ofDays(10);
    /** In pixels: what a day in letters takes, and one with its minute. */
    private static final int DAY = 110;

    private static final int MINUTE = 160;
    private static final double AWAY = 0.03;
    private static final Duration LEAST_ROOM = Duration.ofHours(12);

    private final Levels levels;
    private final String who;
    private final List<Judged> plays;

    /**
     * A play.
     *
     * @param score points
     * @param rank of the level that it showed, the lowest is 0
     */
    public record Judged(Instant time, double score, int rank) {}

    private LevelsOverTime(Levels levels, String who, List<Judged> plays) {
        this.levels = levels;
        this.who = who;
        this.plays = plays;
    }

    /**
     * The picture of some plays.
     *
     * @param who played, and which of the plays are drawn
     * @param plays at least one, the oldest first
     */
    public static Svg.Drawing of(Levels levels, String who, List<Judged> plays) {
        return new LevelsOverTime(levels, who, plays).drawing();
    }

    private Svg.Drawing drawing() {
        XYChart chart = Charts.of("Time (UTC)", Charts.SCORE, levels.names());
        chart.getStyler().setTimezone(TimeZone.getTimeZone("UTC"));
        boolean isLong =
                Duration.between(plays.getFirst().time(), plays.getLast().time())
                                .compareTo(LONG)
                        > 0;
        chart.getStyler().setDatePattern(isLong ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm");
        chart.getStyler().setXAxisTickMarkSpacingHint(isLong ? DAY : MINUTE);
        chart.getStyler().setMarkerSize(MARK);
        addWay(chart);
        addTargets(chart);
        for (int rank = 0; rank < levels.count(); rank++) {
            addLevel(chart, rank);
        }
        return new Svg.Drawing(
                "Levels over time, " + levels.mode(),
                who + " · " + levels.modelId() + " · " + levels.plays() + " · dashed: targets of "
                        + levels.names().get(plays.getLast().rank()),
                chart);
    }

    private void addWay(XYChart chart) {
        XYSeries way = chart.addSeries(
                "the way", times(plays), plays.stream().map(Judged::score).toList());
        way.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        way.setMarker(SeriesMarkers.NONE);
        way.setLineColor(WAY);
        way.setLineStyle(THIN);
        way.setShowInLegend(false);
    }

    /** The nearer one is told below its line and the further one above: they may be close together. */
    private void addTargets(XYChart chart) {
        long first = plays.getFirst().time().toEpochMilli();
        long last = plays.getLast().time().toEpochMilli();
        long room = Math.max(LEAST_ROOM.toMillis(), (last - first) / PARTS);
        chart.getStyler().setXAxisMin((double) (first - room));
        chart.getStyler().setXAxisMax((double) (last + room));
        int rank = plays.getLast().rank();
        List<Target> targets = Ladder.of(rank, levels.count(), levels.scores(rank));
        double away = -away(targets);
        for (Target target : targets) {
            String name = "P" + target.percentile() + " " + Charts.score(target.score());
            addTarget(chart, name, target.score(), rank);
            chart.addAnnotation(new AnnotationText(name, (double) first, target.score() + away, false));
            away = -away;
        }
    }

    private void addTarget(XYChart chart, String name, double score, int rank) {
        Instant from = Instant.ofEpochMilli(chart.getStyler().getXAxisMin().longValue());
        Instant until = Instant.ofEpochMilli(chart.getStyler().getXAxisMax().longValue());
        XYSeries line = chart.addSeries(name, List.of(from, until), List.of(score, score));
        line.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        line.setMarker(SeriesMarkers.NONE);
        line.setLineColor(Look.colour(rank));
        line.setLineStyle(DASHED);
        line.setShowInLegend(false);
    }

    /** How far words lie from a line, in points: a part of what the picture shows. */
    private double away(List<Target> targets) {
        double[] shown = DoubleStream.concat(
                        plays.stream().mapToDouble(Judged::score),
                        targets.stream().mapToDouble(Target::score))
                .sorted()
                .toArray();
        return AWAY * (shown[shown.length - 1] - shown[0]);
    }

    private void addLevel(XYChart chart, int rank) {
        List<Judged> own = plays.stream().filter(play -> play.rank() == rank).toList();
        if (!own.isEmpty()) {
            XYSeries level = chart.addSeries(
                    levels.names().get(rank),
                    times(own),
                    own.stream().map(Judged::score).toList());
            level.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
            level.setMarker(Look.mark(rank));
            level.setMarkerColor(Look.colour(rank));
        }
    }

    private static List<Instant> times(List<Judged> plays) {
        return plays.stream().map(Judged::time).toList();
    }
}
