package io.vitalog.query.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Insight.Scorer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UserInsightsTest {
    private static final InsightScene SCENE = new InsightScene();
    private static final Scorer YOGA = SCENE.serve(FeatureSet.YOGA, 1, 1);
    private static final Scorer WORKOUT = SCENE.serve(FeatureSet.WORKOUT, 1, 1);

    @AfterAll
    static void close() {
        SCENE.close();
    }

    @Test
    void sessionsComeWithWhatTheyComeTo() {
        for (int day = 1; day <= 5; day++) {
            SCENE.score(
                    YOGA, "u-ada", "s" + day, "2026-04-0" + day + "T07:00:00Z", 80 + day, 40, day == 2 ? 0.95 : 0.8);
        }
        SCENE.score(WORKOUT, "u-ada", "run", "2026-04-01T17:00:00Z", 0.7, 40, 0.8);

        JsonNode page = SCENE.json("/v1/users/u-ada/insights?limit=2");
        JsonNode yoga = page.at("/summaries/0");

        assertThat(page.get("items")).hasSize(2);
        assertThat(page.has("next")).isTrue();
        assertThat(yoga.get("kind").asString()).isEqualTo("yoga");
        assertThat(yoga.get("modelId").asString()).isEqualTo("sessions-yoga/1");
        assertThat(yoga.at("/best/sessionId").asString()).isEqualTo("s2");
        assertThat(yoga.at("/advice/0/rule").asString()).isEqualTo("accuracy-up-engagement-down");
        assertThat(yoga.at("/advice/0/text").asString()).contains("85 %", "usually 83 %", "0.80, usually 0.84");
        assertThat(page.at("/summaries/1/advice/0/rule").asString()).isEqualTo("first-sessions");
    }

    @Test
    void theKindThatIsAskedForAloneIsSummedUp() {
        SCENE.score(YOGA, "u-kind", "s", "2026-04-01T07:00:00Z", 80, 40, 0.8);
        SCENE.score(WORKOUT, "u-kind", "run", "2026-04-01T17:00:00Z", 0.7, 40, 0.8);

        JsonNode page = SCENE.json("/v1/users/u-kind/insights?kind=workout");

        assertThat(page.get("items")).hasSize(1);
        assertThat(page.get("summaries")).hasSize(1);
        assertThat(page.at("/summaries/0/kind").asString()).isEqualTo("workout");
    }

    @Test
    void aKnownUserWithoutSessionsHasAnEmptyPage() {
        SCENE.know("u-new");

        JsonNode page = SCENE.json("/v1/users/u-new/insights");

        assertThat(page.toString()).isEqualTo("{\"items\":[],\"summaries\":[]}");
        assertThat(SCENE.json("/v1/insights?user=u-new").get("items")).isEmpty();
    }
}
