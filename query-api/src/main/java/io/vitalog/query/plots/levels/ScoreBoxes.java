package io.vitalog.query.plots.levels;

import io.vitalog.domain.motivation.levels.Quantiles;
import io.vitalog.query.plots.drawing.Svg;

/** How the scores of the training lie in each level: boxes after J. W. Tukey, "Exploratory Data Analysis", 1977. */
final class ScoreBoxes {
    private static final String LEGEND = ": box 25 to 75 %, line median, whiskers 5 to 95 %, marks least and greatest";
    private static final double HALF_A_CAP = 0.1;
    private static final double ABOVE = 0.36;

    private ScoreBoxes() {}

    static Svg.Drawing of(Levels levels) {
        Rows rows = new Rows(levels.names(), LEGEND);
        for (int rank = 0; rank < levels.count(); rank++) {
            add(rows, rank, new Quantiles(levels.cell().levels().get(rank).quantiles()));
        }
        return new Svg.Drawing("Scores by level, " + levels.mode(), levels.origin(), rows.chart());
    }

    private static void add(Rows rows, int rank, Quantiles scores) {
        rows.bar(rank, scores.at(25), scores.at(75), Rows.HALF_A_BOX);
        whisker(rows, rank, scores.at(25), scores.at(5));
        whisker(rows, rank, scores.at(75), scores.at(95));
        double median = scores.at(50);
        rows.line(new double[] {median, median}, new double[] {rank - Rows.HALF_A_BOX, rank + Rows.HALF_A_BOX});
        rows.marks(rank, scores.at(0), scores.at(100));
        rows.words(Charts.score(median), median, rank + ABOVE);
    }

    private static void whisker(Rows rows, int rank, double from, double to) {
        rows.line(new double[] {from, to}, new double[] {rank, rank});
        rows.line(new double[] {to, to}, new double[] {rank - HALF_A_CAP, rank + HALF_A_CAP});
    }
}
