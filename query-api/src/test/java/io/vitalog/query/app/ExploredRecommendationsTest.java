package io.vitalog.query.app;

import static io.vitalog.query.app.SegmentScene.know;
import static io.vitalog.query.app.SegmentScene.rank;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.segments.SegmentSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is recommended where the settings explore. */
class ExploredRecommendationsTest {
    private static final String ASKED = "/v1/users/e-ann/recommendations?asOf=2026-03-01T12:00:00Z";

    @BeforeAll
    static void fill() {
        SegmentSettings settings =
                SegmentSettings.from(Map.of("VITALOG_SEGMENTS", "{\"version\": 3, \"exploration\": \"thompson\"}"));
        rank("*|*|fencing", "fencing", 6, settings);
        know("e-ann", "18-25", "fencing");
    }

    @Test
    void anIdGivesTheSameAnswerAndAnotherIdMostlyAnother() {
        JsonNode answer = json(ASKED + "&recommendationId=e-1");
        Set<List<String>> orders = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            orders.add(ids(json(ASKED + "&recommendationId=e-" + i)));
        }

        assertThat(json(ASKED + "&recommendationId=e-1")).isEqualTo(answer);
        assertThat(json(ASKED.replace("/v1/users/e-ann/recommendations", "/recommendations/e-ann")
                        + "&recommendationId=e-1"))
                .isEqualTo(answer);
        assertThat(orders).hasSizeGreaterThan(5);
    }

    @Test
    void anAnswerHasAllThatIsNeededToTellThatItWasShown() {
        JsonNode answer = json(ASKED + "&recommendationId=e-1");
        JsonNode items = answer.get("items");

        assertThat(answer.get("recommendationId").asString()).isEqualTo("e-1");
        assertThat(answer.get("policy").asString()).isEqualTo("thompson");
        assertThat(answer.get("settingsVersion").asInt()).isEqualTo(3);
        assertThat(items).hasSize(5).allSatisfy(item -> {
            assertThat(item.get("segment").asString()).isEqualTo("*|*|fencing");
            assertThat(item.get("propensity").asDouble()).isBetween(1 / 256.0, 1.0);
        });
        assertThat(items).anyMatch(item -> item.get("propensity").asDouble() < 1);
    }

    @Test
    void withoutAnIdThereIsANewOneThatGivesTheAnswerAgain() {
        JsonNode answer = json(ASKED);
        String id = answer.get("recommendationId").asString();

        assertThat(UUID.fromString(id)).hasToString(id);
        assertThat(json(ASKED).get("recommendationId").asString()).isNotEqualTo(id);
        assertThat(json(ASKED + "&recommendationId=" + id)).isEqualTo(answer);
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.get("items").forEach(item -> ids.add(item.get("workoutId").asString()));
        return ids;
    }
}
