package io.vitalog.domain.golden;

import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.models.Training.Metric;
import io.vitalog.domain.models.Training.Range;
import java.time.Instant;
import java.util.List;

/** What trainers write. */
final class ModelExamples {
    private static final String MODEL = "sessions-yoga";
    private static final ClusterModel CLUSTERS = new ClusterModel(
            "yoga",
            List.of(
                    new Feature("poseAccuracyPercent", "%", 70, 100),
                    new Feature("durationMin", "min", 20, 60),
                    new Feature("engagement", "1", 0.5, 1)),
            List.of(
                    new Cluster("high", List.of(0.75, 0.5, 0.7), 20, List.of(70.0, 78.5, 95.0)),
                    new Cluster("moderate", List.of(0.25, 0.5, 0.3), 30, List.of(35.0, 55.25, 72.0))));

    private static final MixtureModel LEVELS = new MixtureModel(
            "DualFlow",
            List.of(new Cell(
                    -1,
                    10,
                    90,
                    List.of(new Feature("score", "points", 0, 1000), new Feature("ageYears", "a", 10, 60)),
                    List.of(
                            new Level(
                                    "Beginner",
                                    0.75,
                                    List.of(0.25, 0.5),
                                    List.of(0.04, 0.01, 0.09),
                                    60,
                                    List.of(0.0, 250.0, 500.0)),
                            new Level(
                                    "Advanced",
                                    0.25,
                                    List.of(0.75, 0.25),
                                    List.of(0.01, 0.0, 0.04),
                                    30,
                                    List.of(450.0, 750.0, 1000.0))),
                    List.of(0.0, 400.0, 1000.0),
                    -12.5)));

    private static final MixtureModel ROBUST_LEVELS = new MixtureModel(
            "DualFlow",
            List.of(new Cell(
                    null,
                    null,
                    90,
                    List.of(new Feature("score", "points", 0, 1000, 400.0, 250.0)),
                    List.of(new Level("Beginner", 1.0, List.of(0.25), List.of(0.04), 90, List.of(0.0, 1000.0))),
                    List.of(0.0, 1000.0),
                    -12.5)));

    private ModelExamples() {}

    static List<Example> all() {
        Training training = new Training(
                50,
                Instant.parse("2026-01-02T06:30:00Z"),
                Instant.parse("2026-03-13T19:00:00Z"),
                List.of(new Range("wellness-sessions", 0, 0, 137)),
                42,
                "0.1.0",
                List.of(new Metric("silhouette", 0.25), new Metric("inertia", 7.5)),
                List.of("silhouette of all rows"));
        Training bare = new Training(2, null, null, null, 42, "0.1.0", List.of(), null);
        return List.of(
                Example.ofModel(
                        Example.FULL,
                        MODEL + "/3",
                        new ModelTrained(
                                "trainer", MODEL, 3, "5d41402abc4b2a76b9719d911017c592", training, CLUSTERS, null, 1)),
                Example.ofModel(
                        "levels",
                        "motivation-DualFlow/1",
                        new ModelTrained("trainer", "motivation-DualFlow", 1, "00ff", bare, null, LEVELS, 0)),
                Example.ofModel(
                        "robust",
                        "motivation-DualFlow/2",
                        new ModelTrained("trainer", "motivation-DualFlow", 2, "00ff", bare, null, ROBUST_LEVELS, 0)),
                Example.ofModel(
                        Example.MINIMAL,
                        MODEL + "/1",
                        new ModelTrained("trainer", MODEL, 1, "00ff", bare, null, null, 0)),
                Example.ofModel(Example.FULL, MODEL, new ModelActivated("trainer", MODEL, 3, 2, "rolled back", 1)),
                Example.ofModel(Example.MINIMAL, MODEL, new ModelActivated("trainer", MODEL, 1, 1, null, 0)));
    }
}
