package io.vitalog.streams.insights;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.app.Concept;
import io.vitalog.streams.app.Driven;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The application of insights without a broker, and models to score by. */
final class Scored extends Driven {
    Scored(Path directory) throws IOException {
        super(directory, Concept.INSIGHTS);
    }

    /** A model of yoga whose first cluster lies at {@code high} of each feature's range. */
    static Event<?> trained(int version, double high) {
        ClusterModel clusters = new ClusterModel(
                "yoga",
                List.of(
                        new Feature("poseAccuracyPercent", "%", 70, 100),
                        new Feature("durationMin", "min", 20, 60),
                        new Feature("engagement", "1", 0.5, 1)),
                List.of(
                        new Cluster("high", List.of(high, high, high), 2, List.of(60.0, 80.0, 100.0)),
                        new Cluster("moderate", List.of(0.0, 0.0, 0.0), 3, List.of(30.0, 50.0, 70.0))));
        return model("sessions-yoga/" + version, trained("sessions-yoga", version, clusters));
    }

    /** A model of workouts in two. */
    static Event<?> trainedOnWorkouts() {
        ClusterModel clusters = new ClusterModel(
                "workout",
                List.of(
                        new Feature("heartRateIntensity", "1", 0.4, 1),
                        new Feature("durationMin", "min", 0, 100),
                        new Feature("activeZoneShare", "1", 0, 1)),
                List.of(
                        new Cluster("high", List.of(0.9, 0.5, 1.0), 2, List.of(0.0, 100.0)),
                        new Cluster("moderate", List.of(0.1, 0.5, 0.0), 2, List.of(0.0, 100.0))));
        return model("sessions-workout/1", trained("sessions-workout", 1, clusters));
    }

    static Event<?> activated(String model, int version, int ordinal) {
        return model(model, new ModelActivated("trainer", model, version, ordinal, null, 0));
    }

    private static ModelTrained trained(String model, int version, ClusterModel clusters) {
        Training training = new Training(5, null, null, null, 42, "test", List.of(), null);
        return new ModelTrained("trainer", model, version, "00", training, clusters, null, 0);
    }

    private static Event<?> model(String subject, ModelEvent fact) {
        return Event.of("m-" + subject, "/trainer", Instant.parse("2026-05-01T00:00:00Z"), subject, fact);
    }

    JsonNode insight(String key) {
        return Json.MAPPER.readTree(table(Topics.SESSION_INSIGHTS).get(key));
    }
}
