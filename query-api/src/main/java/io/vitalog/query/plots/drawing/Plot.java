package io.vitalog.query.plots.drawing;

import io.vitalog.domain.insights.FeatureSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** A kind of picture. */
public sealed interface Plot {
    /** How many sessions it draws at most. */
    default int most() {
        return 5_000;
    }

    /** Whether there is enough to be seen. */
    default boolean shows(Sample sample) {
        return !sample.points().isEmpty();
    }

    /** The chart of a sample that {@linkplain #shows something}. */
    Svg.Drawing draw(Sample sample);

    /** All pictures of a kind of session, by name. */
    static Map<String, Plot> of(FeatureSet kind) {
        Map<String, Plot> plots = new LinkedHashMap<>();
        plots.put("scatter", new ByFeatures());
        plots.put("sizes", new Sizes());
        plots.put("silhouette", new Silhouettes());
        for (int feature = 0; feature < kind.features().size(); feature++) {
            plots.put("distribution-" + kind.features().get(feature).name(), new Distribution(feature));
        }
        return plots;
    }

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

        /** Whether there are sessions of two clusters. */
        @Override
        public boolean shows(Sample sample) {
            return sample.points().stream()
                            .mapToInt(Sample.Point::cluster)
                            .distinct()
                            .count()
                    > 1;
        }

        @Override
        public Svg.Drawing draw(Sample sample) {
            return SilhouettePlot.of(sample);
        }
    }
}
