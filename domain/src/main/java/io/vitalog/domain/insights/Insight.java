package io.vitalog.domain.insights;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vitalog.domain.models.ClusterModel;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The read model of a scored session.
 *
 * @param insightId the fact id of the session's completion, or of the activity
 * @param sessionId of a guided session its own id, of an activity the fact id
 * @param kind the feature set, such as {@code yoga}
 * @param time when the session ended
 * @param source the app that guided it or the device that recorded it
 * @param model the name of the model that says so
 * @param version of that model
 * @param generation counts the model's activations: of one session, the newest complete one holds
 * @param features by name, in their units
 * @param measure the name of what sessions are compared by, such as {@code consistency}
 * @param value of the measure
 * @param cluster the name of the cluster
 * @param distance to its centroid, in the scaled space
 * @param margin how much further the next centroid is
 * @param percentile of the measure among the training's sessions of that cluster, 0 to 100
 * @param trend how it compares with those before; absent for the user's first
 * @param event the record that it follows from
 */
public record Insight(
        String insightId,
        String sessionId,
        String userId,
        String kind,
        Instant time,
        String source,
        @Nullable String workoutId,
        @Nullable String sport,
        String model,
        int version,
        int generation,
        Map<String, Double> features,
        String measure,
        double value,
        String cluster,
        double distance,
        double margin,
        double percentile,
        @Nullable Trend trend,
        @JsonProperty("_event") @Nullable Place event) {

    /** Which record of the log. */
    public record Place(String topic, int partition, long offset, String eventId) {}

    /** The version of a model that scores, and the activation by which it does. */
    public record Scorer(FeatureSet features, int version, int generation, ClusterModel model) {}

    /**
     * The insight of {@code session}, which was done.
     *
     * @param values of the features, in their order
     * @param before the measures of the user's sessions before it, at most ten
     */
    public static Insight of(Scorer scorer, Kept session, double[] values, List<Double> before) {
        FeatureSet set = scorer.features();
        double value = set.measure(values);
        Score score = Score.of(scorer.model(), values, value);
        Done done = Objects.requireNonNull(session.done());
        Map<String, Double> features = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            features.put(set.features().get(i).name(), rounded(values[i]));
        }
        return new Insight(
                done.factId(),
                done.sessionId(),
                done.userId(),
                set.text(),
                done.time(),
                done.source(),
                done.workoutId(),
                done.sport(),
                set.model(),
                scorer.version(),
                scorer.generation(),
                features,
                set.measure().name(),
                rounded(value),
                scorer.model().clusters().get(score.cluster()).name(),
                rounded(score.distance()),
                rounded(score.margin()),
                rounded(score.percentile()),
                Trend.of(value, before),
                session.event());
    }

    static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}
