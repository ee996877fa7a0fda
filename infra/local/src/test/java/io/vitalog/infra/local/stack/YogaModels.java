package io.vitalog.infra.local.stack;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import java.time.Instant;
import java.util.List;

/** Two versions of a model, of which the second is put to use after the first. */
final class YogaModels {
    private static final String MODEL = "sessions-yoga";

    private YogaModels() {}

    static List<Event<?>> facts() {
        return List.of(
                trained(1, 0.9),
                trained(2, 0.6),
                activated(1, "2026-04-01T00:00:00Z"),
                activated(2, "2026-04-02T00:00:00Z"));
    }

    /** Waits until the past is told by the second one in every partition. */
    static void awaitSecond(Deployment deployment) throws InterruptedException {
        PastTold.await(deployment, ReadModel.INSIGHT_GENERATIONS, 2);
    }

    private static Event<?> trained(int version, double high) {
        ClusterModel clusters = new ClusterModel(
                "yoga",
                List.of(
                        new Feature("poseAccuracyPercent", "%", 70, 100),
                        new Feature("durationMin", "min", 20, 60),
                        new Feature("engagement", "1", 0.5, 1)),
                List.of(
                        new Cluster("high", List.of(high, high, high), 2, List.of(60.0, 100.0)),
                        new Cluster("moderate", List.of(0.0, 0.0, 0.0), 3, List.of(30.0, 70.0))));
        Training training = new Training(5, null, null, null, 42, "test", List.of(), null);
        return event(
                "2026-03-31T00:00:00Z",
                MODEL + "/" + version,
                new ModelTrained("trainer", MODEL, version, "00", training, clusters, null, 0));
    }

    private static Event<?> activated(int version, String time) {
        return event(time, MODEL, new ModelActivated("trainer", MODEL, version, version, null, 0));
    }

    private static Event<?> event(String time, String subject, ModelEvent fact) {
        return Event.of("m-" + subject + time, "/trainer", Instant.parse(time), subject, fact);
    }
}
