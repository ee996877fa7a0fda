package io.vitalog.query.plots.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
    private static final String COLOUR_OF_NOW = "rgb(0,114,178)";
    private static final List<String> NAMES =
            List.of("high", "rather-high", "good", "moderate", "fair", "rather-low", "low", "lowest");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scatter",
                "sizes",
                "silhouette",
                "distribution-heartRateIntensity",
                "distribution-durationMin",
                "distribution-activeZoneShare"
            })
    void theSameSampleGivesTheSameBytes(String name) {
        Plot plot = named(name);

        String once = svg(plot, sample(8, plot.most(), 123_456));

        assertThat(svg(plot, sample(8, plot.most(), 123_456))).isEqualTo(once);
        assertThat(svg(plot, sample(8, plot.most(), 123_457))).isNotEqualTo(once);
    }

    @Test
    void aPictureOfSomeSaysOfHowMany() {
        String all = svg(new Plot.ByFeatures(), sample(2, 50, 50));
        String some = svg(new Plot.ByFeatures(), sample(2, 50, 123_456));

        assertThat(all).contains("<desc>sessions-workout/1 · generation 1 · 50 sessions</desc>");
        assertThat(some).contains("50 of 123,456 sessions, by insight id");
    }

    @Test
    void aSilhouetteTellsItsMean() {
        assertThat(svg(new Plot.Silhouettes(), sample(2, 100, 100))).containsPattern("mean silhouette 0\\.\\d{3}");
    }

    @Test
    void aSilhouetteNeedsTwoClusters() {
        assertThat(new Plot.Silhouettes().shows(sample(1, 10, 10))).isFalse();
        assertThat(new Plot.Silhouettes().shows(sample(2, 10, 10))).isTrue();
    }

    @Test
    void aSessionAloneIsDrawnToo() {
        for (String name : List.of("scatter", "sizes", "distribution-durationMin")) {
            String svg = svg(named(name), sample(1, 1, 1));
            assertThat(svg).endsWith("</svg>").doesNotContain("DOCTYPE");
        }
    }

    @Test
    void wordsAreNoMarkup() {
        Sample sample = sample(2, 10, 10);
        Svg.Drawing drawing = new Plot.ByFeatures().draw(sample);

        String svg = new String(Svg.of(new Svg.Drawing("<b>&\"", "<script>", drawing.chart())), UTF_8);

        assertThat(svg).contains("&lt;b&gt;&amp;", "&lt;script&gt;").doesNotContain("<b>", "<script");
    }

    @Test
    void sizesOfATrainingAreDrawnAlone() {
        Sample live = sample(2, 1, 100);
        Sample training = new Sample(live.kind(), live.model(), "sessions-workout/1", "evenly", null, live.points());

        assertThat(svg(new Plot.Sizes(), live)).contains(COLOUR_OF_NOW);
        assertThat(svg(new Plot.Sizes(), training)).doesNotContain(COLOUR_OF_NOW);
    }

    private static Plot named(String name) {
        return requireNonNull(Plot.of(FeatureSet.WORKOUT).get(name), name);
    }

    private static String svg(Plot plot, Sample sample) {
        return new String(Svg.of(plot.draw(sample)), UTF_8);
    }

    private static Sample sample(int clusters, int points, long sessions) {
        ClusterModel model = model();
        Random random = new Random(7);
        List<Sample.Point> drawn = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            int cluster = i % clusters;
            double at = (0.5 + 7 - cluster) / 8;
            drawn.add(new Sample.Point(cluster, new double[] {
                0.4 + 0.5 * at + 0.03 * random.nextGaussian(),
                Math.abs(10 + 80 * at + 9 * random.nextGaussian()),
                Math.clamp(at + 0.1 * random.nextGaussian(), 0, 1)
            }));
        }
        Map<String, Long> counts = new HashMap<>();
        for (int i = 0; i < clusters; i++) {
            counts.put(NAMES.get(i), sessions / clusters + (i == 0 ? sessions % clusters : 0));
        }
        String source = "sessions-workout/1 · generation 1";
        return new Sample(FeatureSet.WORKOUT, model, source, "by insight id", counts, drawn);
    }

    private static ClusterModel model() {
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double at = (0.5 + 7 - i) / 8;
            clusters.add(new Cluster(NAMES.get(i), List.of(at, at, at), 10 * (i + 1), List.of(0.0, 100.0)));
        }
        return new ClusterModel(
                "workout",
                List.of(
                        new Feature("heartRateIntensity", "1", 0.4, 0.9),
                        new Feature("durationMin", "min", 10, 90),
                        new Feature("activeZoneShare", "1", 0, 1)),
                clusters);
    }
}
