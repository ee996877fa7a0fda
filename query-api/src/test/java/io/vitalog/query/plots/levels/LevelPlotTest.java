package io.vitalog.query.plots.levels;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.motivation.levels.LevelScores;
import io.vitalog.domain.motivation.levels.LiveStandard;
import io.vitalog.domain.motivation.levels.LogCounts;
import io.vitalog.domain.motivation.levels.Standard;
import io.vitalog.query.plots.drawing.Svg;
import io.vitalog.query.plots.levels.LevelsOverTime.Judged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** With {@code -Dpictures=DIR} the pictures are written there, to be looked at. */
class LevelPlotTest {
    private static final Instant FIRST = Instant.parse("2026-01-05T18:00:00Z");
    private static final List<String> NAMES = List.of("Beginner", "Intermediate", "Advanced", "Expert");

    @ParameterizedTest
    @EnumSource
    void theSameLevelsGiveTheSameBytes(LevelPlot plot) throws IOException {
        String once = svg(plot.name(), plot.draw(levels(4), 0, 1));

        assertThat(svg(plot.name(), plot.draw(levels(4), 0, 1))).isEqualTo(once);
        assertThat(svg(plot.name() + "-8", plot.draw(levels(8), 0, 1))).isNotEqualTo(once);
    }

    @Test
    void ellipsesOfOtherFeaturesAreOtherEllipses() throws IOException {
        String scores = svg("ellipses-score-speed", LevelPlot.ELLIPSES.draw(levels(4), 0, 2));

        assertThat(svg("ellipses-speed-score", LevelPlot.ELLIPSES.draw(levels(4), 2, 0)))
                .contains("Levels by start speed and score, DualFlow")
                .isNotEqualTo(scores);
    }

    /** What a picture has as many colours as levels for, it shows of each. */
    @ParameterizedTest
    @CsvSource({"SCORES", "ELLIPSES", "TARGETS"})
    void eachLevelHasItsColour(LevelPlot plot) throws IOException {
        assertThat(svg(plot.name(), plot.draw(levels(4), 0, 1)))
                .contains("rgb(0,114,178)", "rgb(230,159,0)", "rgb(0,158,115)", "rgb(204,121,167)");
    }

    /** 200 plays of 200,000 points in the lowest level: all of its percentiles lie there, by the counts' 0.5 %. */
    @Test
    void targetsMoveWithThePlaysSoFar() throws IOException {
        Levels trained = levels(4);
        LogCounts counts =
                IntStream.range(0, 200).mapToObj(_ -> LogCounts.one(200_000)).reduce(LogCounts.NONE, LogCounts::plus);
        LevelScores scores = new LevelScores("DualFlow", 3, 1, -1, 10, NAMES.getFirst(), 0, counts);
        Levels live = new Levels(trained.modelId(), "DualFlow", trained.cell(), new LiveStandard(List.of(scores)));

        assertThat(live.scores(0).at(25)).isBetween(199_000.0, 201_000.0);
        assertThat(svg("targets-live", LevelPlot.TARGETS.draw(live, 0, 0)))
                .isNotEqualTo(svg("targets-trained", LevelPlot.TARGETS.draw(trained, 0, 0)));
        assertThat(svg("over-time-live", LevelsOverTime.of(live, "ann", lowest())))
                .isNotEqualTo(svg("over-time-trained", LevelsOverTime.of(trained, "ann", lowest())));
    }

    @Test
    void playsAreDrawnInTheirLevels() throws IOException {
        Random random = new Random(5);
        List<Judged> plays = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double score = 60_000 + 3_200 * i + 22_000 * random.nextGaussian();
            plays.add(new Judged(
                    FIRST.plus(Duration.ofHours(31L * i)), score, (int) Math.clamp((score - 30_000) / 60_000, 0, 3)));
        }

        String many = svg("over-time", LevelsOverTime.of(levels(4), "ann · 60 plays", plays));

        assertThat(many).contains("dashed: targets of").contains("rgb(0,114,178)", "rgb(230,159,0)");
        assertThat(svg("over-time-1", LevelsOverTime.of(levels(4), "ann · 1 play", plays.subList(0, 1))))
                .endsWith("</svg>");
    }

    private static List<Judged> lowest() {
        return List.of(new Judged(FIRST, 30_000, 0));
    }

    private static String svg(String name, Svg.Drawing drawing) throws IOException {
        byte[] svg = Svg.of(drawing);
        String pictures = System.getProperty("pictures");
        if (pictures != null) {
            Files.createDirectories(Path.of(pictures));
            Files.write(Path.of(pictures, name + ".svg"), svg);
        }
        return new String(svg, UTF_8);
    }

    private static Levels levels(int count) {
        List<Level> levels = new ArrayList<>();
        for (int rank = 0; rank < count; rank++) {
            double at = (rank + 0.5) / count;
            levels.add(new Level(
                    count <= 4 ? NAMES.get(rank) : "level-" + (rank + 1),
                    1.0 / count,
                    List.of(at, 0.5, at),
                    List.of(0.004, 0.001, 0.02, 0.0015, -0.002, 0.006),
                    236,
                    quantiles(300_000 * at, 60_000.0 / count * 2)));
        }
        return new Levels(
                "motivation-DualFlow/3",
                "DualFlow",
                new Cell(
                        -1,
                        10,
                        945,
                        List.of(
                                new Feature("score", "points", 0, 300_000),
                                new Feature("ageYears", "a", 8, 66),
                                new Feature("startSpeed", "1", 1, 11)),
                        levels,
                        quantiles(150_000, 90_000),
                        -2_000),
                Standard.TRAINING);
    }

    private static List<Double> quantiles(double middle, double wide) {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(i -> Math.max(0, middle + wide * StrictMath.tan((i - 50) / 100.0 * 2.4) / 3))
                .toList();
    }
}
