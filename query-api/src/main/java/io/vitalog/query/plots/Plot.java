package io.vitalog.query.plots;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.FeatureSet.Measure;
import io.vitalog.query.problems.Problem;
import java.util.ArrayList;
import java.util.List;

/** Which picture is asked for. */
sealed interface Plot {
    /** How many sessions it draws at most. */
    default int most() {
        return 5_000;
    }

    Svg.Drawing draw(Sample sample);

    /** Sessions by two features. */
    record ByFeatures() implements Plot {
        @Override
        public Svg.Drawing draw(Sample sample) {
            return Scatter.of(sample);
        }
    }

    /** How a feature is distributed; {@code feature} counts from 0. */
    record Distribution(int feature) implements Plot {
        @Override
        public Svg.Drawing draw(Sample sample) {
            return Bars.distribution(sample, feature);
        }
    }

    /** How large the clusters are. */
    record Sizes() implements Plot {
        @Override
        public int most() {
            return 1;
        }

        @Override
        public Svg.Drawing draw(Sample sample) {
            return Bars.sizes(sample);
        }
    }

    /** How well sessions lie in their clusters. The work grows with the square of the sessions. */
    record Silhouettes() implements Plot {
        @Override
        public int most() {
            return 1_000;
        }

        @Override
        public Svg.Drawing draw(Sample sample) {
            try {
                return SilhouettePlot.of(sample);
            } catch (IllegalArgumentException tooFew) {
                throw Problem.UNKNOWN_PLOT.because(
                        "a silhouette needs sessions of two clusters, there are those of one");
            }
        }
    }

    /** The picture of this name. */
    static Plot named(String name, FeatureSet kind) {
        List<String> distributions = kind.features().stream()
                .map(Measure::name)
                .map("distribution-"::concat)
                .toList();
        return switch (name) {
            case "scatter" -> new ByFeatures();
            case "sizes" -> new Sizes();
            case "silhouette" -> new Silhouettes();
            default -> {
                int feature = distributions.indexOf(name);
                if (feature < 0) {
                    List<String> known = new ArrayList<>(List.of("scatter", "sizes", "silhouette"));
                    known.addAll(distributions);
                    throw Problem.UNKNOWN_PLOT
                            .because("there is no plot " + name + " of " + kind.text() + " sessions")
                            .whereKnownAre(known);
                }
                yield new Distribution(feature);
            }
        };
    }
}
