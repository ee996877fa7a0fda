package io.vitalog.query.plots.levels;

import io.vitalog.query.plots.drawing.Look;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** What charts of levels share. */
final class Charts {
    static final String SCORE = "Score (points)";

    /** Scores have many digits: with their thousands apart, and never as a power of ten. */
    private static final String PATTERN = "#,##0.##";

    /** From here on nobody asks for tenths. */
    private static final double LARGE = 10_000;

    private Charts() {}

    /** An empty one; {@code names} stand in its legend. */
    static XYChart of(String x, String y, List<String> names) {
        XYChart chart = new XYChartBuilder()
                .width(Look.WIDTH)
                .height(Look.HEIGHT)
                .xAxisTitle(x)
                .yAxisTitle(y)
                .build();
        Look.apply(chart.getStyler(), names);
        chart.getStyler().setXAxisDecimalPattern(PATTERN);
        chart.getStyler().setYAxisDecimalPattern(PATTERN);
        chart.getStyler().setAnnotationTextFont(Look.font(Font.PLAIN, 12));
        chart.getStyler().setAnnotationTextFontColor(Look.INK);
        return chart;
    }

    /** A score as words have it. */
    static String score(double score) {
        String pattern = Math.abs(score) < LARGE ? "#,##0.#" : "#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(score);
    }
}
