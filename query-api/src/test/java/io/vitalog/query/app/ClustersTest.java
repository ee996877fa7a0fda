package io.vitalog.query.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Insight.Scorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ClustersTest {
    private final InsightScene scene = new InsightScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void clustersAreToldAsTheyAreBesideTheTraining() {
        Scorer yoga = scene.serve(FeatureSet.YOGA, 3, 2);
        scene.score(yoga, "c", "a", "2026-04-01T07:00:00Z", 94, 30, 0.8);
        scene.score(yoga, "c", "b", "2026-04-02T07:00:00Z", 97, 50, 1);

        JsonNode kind = scene.json("/v1/insights/clusters?kind=yoga").at("/items/0");
        JsonNode high = kind.at("/clusters/0");
        JsonNode accuracy = high.at("/features/0");

        assertThat(kind.get("modelId").asString()).isEqualTo("sessions-yoga/3");
        assertThat(kind.get("sessions").asInt()).isEqualTo(2);
        assertThat(high.get("cluster").asString()).isEqualTo("high");
        assertThat(high.get("share").asInt()).isEqualTo(1);
        assertThat(accuracy.get("mean").asDouble()).isEqualTo(95.5, within(1e-4));
        assertThat(accuracy.get("deviation").asDouble()).isEqualTo(1.5, within(1e-3));
        assertThat(accuracy.get("trainedMean").asDouble()).isEqualTo(92.5);
        // (0.85, 0.5, 0.8) lies that far from the centroid (0.75, 0.5, 0.75).
        assertThat(high.get("drift").asDouble()).isEqualTo(Math.sqrt(0.0125), within(1e-5));
        assertThat(high.at("/trained/share").asDouble()).isEqualTo(0.4);
        assertThat(kind.at("/clusters/1").propertyNames())
                .containsExactly("cluster", "sessions", "share", "features", "trained");
        assertThat(scene.json("/v1/insights/clusters").get("items")).hasSize(1);
    }

    @Test
    void aSummarySaysWhatServesAndSinceWhen() {
        Scorer yoga = scene.serve(FeatureSet.YOGA, 3, 2);
        scene.score(yoga, "c", "a", "2026-04-01T07:00:00Z", 94, 30, 0.8);

        JsonNode summary = scene.json("/v1/insights/summary").at("/items/0");

        assertThat(summary.get("sessions").asInt()).isEqualTo(1);
        assertThat(summary.at("/serving/modelId").asString()).isEqualTo("sessions-yoga/3");
        assertThat(summary.at("/serving/since").asString()).isEqualTo("2026-03-15T00:00:02Z");
        assertThat(summary.at("/serving/metrics/0/name").asString()).isEqualTo("silhouette");
        assertThat(summary.at("/serving/metrics/0/value").asDouble()).isEqualTo(0.25);
        assertThat(summary.has("computing")).isFalse();
        assertThat(scene.json("/v1/insights/summary").at("/items/1").toString())
                .isEqualTo("{\"kind\":\"workout\",\"sessions\":0}");
    }

    @Test
    void theOldGenerationServesUntilTheNewOneIsComplete() {
        Scorer old = scene.serve(FeatureSet.YOGA, 1, 1);
        for (int day = 1; day <= 3; day++) {
            scene.score(old, "g", "s" + day, "2026-04-0" + day + "T07:00:00Z", 94, 30, 0.8);
        }
        Scorer young = scene.train(FeatureSet.YOGA, 2, 2);
        scene.activate(young, 3);
        for (int day = 1; day <= 3; day++) {
            scene.score(young, "g", "s" + day, "2026-04-0" + day + "T07:00:00Z", 94, 30, 0.8);
        }

        JsonNode first = scene.json("/v1/insights?limit=2");
        assertThat(first.get("items")).allMatch(item -> item.get("generation").asInt() == 1);
        assertThat(scene.json("/v1/insights/summary?kind=yoga")
                        .at("/items/0/computing")
                        .toString())
                .isEqualTo("{\"modelId\":\"sessions-yoga/2\",\"generation\":2,\"done\":3,\"partitions\":4}");

        scene.complete(young, 3);

        JsonNode second =
                scene.json("/v1/insights?limit=2&cursor=" + first.get("next").asString());
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.at("/items/0/sessionId").asString()).isEqualTo("s3");
        assertThat(second.at("/items/0/generation").asInt()).isEqualTo(2);
        assertThat(scene.json("/v1/insights?limit=500").get("items")).hasSize(3);
        assertThat(scene.json("/v1/insights/summary?kind=yoga")
                        .at("/items/0/serving/modelId")
                        .asString())
                .isEqualTo("sessions-yoga/2");
    }

    @Test
    void anActivationThatNoPartitionHasHeardOfIsOnItsWay() {
        scene.activate(scene.train(FeatureSet.WORKOUT, 1, 1), 0);

        assertThat(scene.json("/v1/insights/summary?kind=workout")
                        .at("/items/0")
                        .toString())
                .isEqualTo("{\"kind\":\"workout\",\"sessions\":0,"
                        + "\"computing\":{\"modelId\":\"sessions-workout/1\",\"generation\":1,\"done\":0}}");
        assertThat(scene.json("/v1/insights").get("items")).isEmpty();
        assertThat(scene.json("/v1/insights/clusters").get("items")).isEmpty();
    }

    @Test
    void modelsAreListedAndShown() {
        scene.serve(FeatureSet.YOGA, 1, 1);
        scene.serve(FeatureSet.YOGA, 2, 2);
        scene.train(FeatureSet.WORKOUT, 1, 1);
        scene.serve(FeatureSet.YOGA, 3, 3);

        JsonNode first = scene.json("/v1/models?limit=3");
        JsonNode second =
                scene.json("/v1/models?limit=3&cursor=" + first.get("next").asString());

        assertThat(first.get("items")
                        .valueStream()
                        .map(item -> item.get("modelId").asString()))
                .containsExactly("sessions-workout/1", "sessions-yoga/1", "sessions-yoga/2");
        assertThat(first.get("items")).noneMatch(item -> item.get("active").asBoolean());
        assertThat(second.at("/items/0/active").asBoolean()).isTrue();
        assertThat(second.has("next")).isFalse();

        JsonNode one = scene.json("/v1/models/sessions-yoga/1");

        assertThat(one.get("active").asBoolean()).isFalse();
        assertThat(one.at("/activations/0/ordinal").asInt()).isEqualTo(1);
        assertThat(one.at("/training/seed").asInt()).isEqualTo(42);
        assertThat(one.at("/clusters/clusters/1/name").asString()).isEqualTo("moderate");
    }
}
