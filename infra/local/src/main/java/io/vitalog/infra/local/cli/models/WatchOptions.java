package io.vitalog.infra.local.cli.models;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.trainers.app.ActivationRule;
import io.vitalog.trainers.app.Retraining;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When to train again. */
final class WatchOptions {
    @Option(
            names = "--watch",
            description = "Train now, then again and again; put a version to use when its silhouette is not worse than"
                    + " that of the one in use, both on the newest sessions.")
    private boolean watch;

    @Option(names = "--every", paramLabel = "DURATION", description = "Train again after that time, such as PT6H.")
    private @Nullable Duration every;

    @Option(names = "--new-sessions", paramLabel = "N", description = "Train again after so many more sessions.")
    private @Nullable Integer newSessions;

    @Option(names = "--tolerance", paramLabel = "X", description = "How much worse the silhouette may be (default: 0).")
    private double tolerance;

    boolean wanted() {
        return watch;
    }

    /** Whether something was said that only a watch heeds. */
    boolean said() {
        return every != null || newSessions != null || tolerance != 0;
    }

    Retraining.Plan plan(FeatureSet features, @Nullable Integer k, long seed) {
        return new Retraining.Plan(features, k, seed, every, newSessions, new ActivationRule(tolerance));
    }
}
