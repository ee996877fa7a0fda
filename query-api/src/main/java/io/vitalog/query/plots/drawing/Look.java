package io.vitalog.query.plots.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** What all pictures share: sizes, type, and colours and marks that the colour-blind tell apart. */
public final class Look {
    /** In pixels, of a whole picture. */
    public static final int WIDTH = 900;

    public static final int HEIGHT = 560;
    public static final Color INK = new Color(0x1f2933);
    static final Color SOFT = new Color(0x5c6770);

    private static final Color LINES = new Color(0xd9dee2);
    private static final float HAIRLINE = 1f;
    /** In letters: what a mark and its space take, and what a line has room for. */
    private static final int LEGEND_MARK = 6;

    private static final int LEGEND_LINE = 84;

    /** Okabe and Ito, "Color universal design", 2008; yellow, the faintest on white, comes late. */
    private static final List<Color> COLOURS = List.of(
            new Color(0x0072b2),
            new Color(0xe69f00),
            new Color(0x009e73),
            new Color(0xcc79a7),
            new Color(0x56b4e9),
            new Color(0xd55e00),
            new Color(0xf0e442),
            Color.BLACK);

    /** One less than there are colours, so that each colour comes back with another mark. */
    private static final List<Marker> MARKS = List.of(
            SeriesMarkers.CIRCLE,
            SeriesMarkers.TRIANGLE_UP,
            SeriesMarkers.SQUARE,
            SeriesMarkers.DIAMOND,
            SeriesMarkers.TRIANGLE_DOWN,
            SeriesMarkers.OVAL,
            SeriesMarkers.TRAPEZOID);

    private Look() {}

    /** Of a cluster or a level, by its number from 0. */
    public static Color colour(int cluster) {
        return COLOURS.get(cluster % COLOURS.size());
    }

    /** The same, through which others show; {@code alpha} from 0 to 255, which hides them. */
    public static Color translucent(int cluster, int alpha) {
        Color colour = colour(cluster);
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    /** Of a cluster or a level, by its number from 0. */
    public static Marker mark(int cluster) {
        return MARKS.get(cluster % MARKS.size());
    }

    /** Letters of {@code size} pixels. */
    public static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    /** Also places the legend: below, or at the side when {@code names} would not fit into a line. */
    public static void apply(AxesChartStyler style, List<String> names) {
        int letters =
                names.stream().mapToInt(name -> name.length() + LEGEND_MARK).sum();
        style.setLegendPosition(letters > LEGEND_LINE ? LegendPosition.OutsideE : LegendPosition.OutsideS);
        style.setLegendLayout(letters > LEGEND_LINE ? LegendLayout.Vertical : LegendLayout.Horizontal);
        style.setChartTitleVisible(false);
        style.setLocale(Locale.ROOT);
        style.setChartBackgroundColor(Color.WHITE);
        style.setPlotBackgroundColor(Color.WHITE);
        style.setPlotBorderVisible(false);
        style.setChartFontColor(INK);
        style.setChartPadding(14);
        style.setLegendBorderColor(Color.WHITE);
        style.setLegendBackgroundColor(Color.WHITE);
        style.setLegendFont(font(Font.PLAIN, 13));
        style.setLegendPadding(13);
        style.setYAxisLabelAlignment(TextAlignment.Right);
        style.setAxisTitleFont(font(Font.BOLD, 13));
        style.setAxisTickLabelsFont(font(Font.PLAIN, 12));
        style.setAxisTickLabelsColor(INK);
        style.setPlotGridLinesColor(LINES);
        style.setPlotGridLinesStroke(new BasicStroke(HAIRLINE));
        style.setAxisTickMarksColor(SOFT);
    }
}
