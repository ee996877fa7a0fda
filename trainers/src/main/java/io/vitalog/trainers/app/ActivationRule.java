package io.vitalog.trainers.app;

import io.vitalog.domain.models.ClusterModel;
import io.vitalog.trainers.clusters.ClusterTrainer;
import io.vitalog.trainers.tables.Table;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a new version goes into use by itself: when its silhouette is not worse than that of the one in use, both on the
 * newest sessions.
 *
 * @param tolerance by how much it may be worse, from 0
 */
public record ActivationRule(double tolerance) {

    /** What was decided, and why. */
    public record Decision(boolean activates, String reason) {}

    /** Refuses a tolerance that is none. */
    public ActivationRule {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("the tolerance is " + tolerance + ", must be 0 or more");
        }
    }

    /**
     * Judges a new version.
     *
     * @param active the one in use; null when none is
     * @param sessions the newest ones, at least two
     */
    public Decision judge(@Nullable ClusterModel active, ClusterModel learnt, Table sessions, long seed) {
        if (active == null) {
            return new Decision(true, "none was in use");
        }
        double now = ClusterTrainer.silhouette(active, sessions, seed);
        double then = ClusterTrainer.silhouette(learnt, sessions, seed);
        // NaN: all sessions are in one cluster, which is worse than any silhouette.
        boolean activates = then >= now - tolerance || (Double.isNaN(now) && !Double.isNaN(then));
        return new Decision(
                activates,
                String.format(
                        Locale.ROOT,
                        "silhouette %.4f against %.4f of the one in use, on %d sessions%s",
                        then,
                        now,
                        sessions.rows(),
                        tolerance == 0 ? "" : ", tolerance " + tolerance));
    }
}
