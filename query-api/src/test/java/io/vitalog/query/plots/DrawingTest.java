package io.vitalog.query.plots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.insights.ClusterTally;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.models.Training;
import io.vitalog.query.generations.Served;
import io.vitalog.query.generations.Serving;
import io.vitalog.query.problems.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
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
        Plot plot = Plot.named(name, FeatureSet.WORKOUT);

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
        Sample sample = sample(1, 10, 10);

        assertThatThrownBy(() -> new Plot.Silhouettes().draw(sample))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("two clusters");
    }

    @Test
    void aSessionAloneIsDrawnToo() {
        for (String name : List.of("scatter", "sizes", "distribution-durationMin")) {
            String svg = svg(Plot.named(name, FeatureSet.WORKOUT), sample(1, 1, 1));
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
        Map<String, ClusterTally> tallies = new HashMap<>();
        for (int i = 0; i < clusters; i++) {
            long count = sessions / clusters + (i == 0 ? sessions % clusters : 0);
            tallies.put(
                    NAMES.get(i),
                    new ClusterTally("workout", 1, 1, NAMES.get(i), count, List.of(0L, 0L, 0L), List.of(0L, 0L, 0L)));
        }
        Training training = new Training(360, null, null, null, 42, "0.1.0", List.of(), null);
        TrainedModel trained =
                new TrainedModel("sessions-workout/1", "sessions-workout", 1, Instant.EPOCH, "00ff", training, model);
        return new Sample(new Served(new Serving(FeatureSet.WORKOUT, 1, 1), trained, model), tallies, drawn);
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
