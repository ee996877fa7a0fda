package io.vitalog.query.plots.levels;

import io.vitalog.query.plots.drawing.Svg;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of picture of a cell. */
public enum LevelPlot {
    /** How the scores of the training lie in each level. */
    SCORES("scores"),
    /** Where the levels lie by two features. */
    ELLIPSES("ellipses"),
    /** What each level aims at. */
    TARGETS("targets");

    private final String text;

    LevelPlot(String text) {
        this.text = text;
    }

    /** The names of all. */
    public static List<String> names() {
        return Arrays.stream(values()).map(plot -> plot.text).toList();
    }

    /** The one of this name. */
    public static Optional<LevelPlot> named(String text) {
        return Arrays.stream(values()).filter(plot -> plot.text.equals(text)).findFirst();
    }

    /**
     * The picture.
     *
     * @param x the feature that ellipses have on the horizontal axis, from 0; the others do not look at it
     * @param y the one on the vertical axis, another one
     */
    public Svg.Drawing draw(Levels levels, int x, int y) {
        return switch (this) {
            case SCORES -> ScoreBoxes.of(levels);
            case ELLIPSES -> Ellipses.of(levels, x, y);
            case TARGETS -> TargetLadder.of(levels);
        };
    }
}
