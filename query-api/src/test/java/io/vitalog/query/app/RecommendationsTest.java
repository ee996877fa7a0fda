package io.vitalog.query.app;

import static io.vitalog.query.app.SegmentScene.PLAYED;
import static io.vitalog.query.app.SegmentScene.know;
import static io.vitalog.query.app.SegmentScene.list;
import static io.vitalog.query.app.SegmentScene.play;
import static io.vitalog.query.app.SegmentScene.rank;
import static io.vitalog.query.app.SegmentScene.rate;
import static io.vitalog.query.app.TestApi.get;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.wellness.Session.Status;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is recommended to users, to segments, and where a workout ranks. */
class RecommendationsTest {
    private static final String AS_OF = "asOf=2026-03-01T12:00:00Z";
    private static final String YOUNG = "18-25%7CBeginner%7Cyoga";

    @BeforeAll
    static void fill() {
        rank("18-25|Beginner|yoga", "yoga", 6);
        rank("26-35|Beginner|yoga", "yoga", 0);
        rank("18-25|Beginner|boxing", "boxing", 2);
        rank("*|Beginner|yoga", "yoga", 3);
        rank("*|*|yoga", "yoga", 3);
        rank("*|*|*", "hiit", 3);
        know("r-ann", "18-25", "boxing", "Yoga");
        know("r-bob", "26-35", "yoga");
        know("r-cid", "66+", "rowing");
        know("r-dan", "18-25", "yoga");
        list("yoga-6", "Yoga");
    }

    @Test
    void typesOfAUserTakeTurns() {
        JsonNode answer = json("/v1/users/r-ann/recommendations?" + AS_OF);

        assertThat(answer.get("segments").valueStream().map(JsonNode::asString))
                .containsExactly("18-25|Beginner|boxing", "18-25|Beginner|yoga");
        assertThat(ids(answer)).containsExactly("boxing-1", "yoga-1", "boxing-2", "yoga-2", "boxing-3");
        assertThat(answer.get("items").get(1).has("fallback")).isFalse();
        assertThat(answer.get("items").get(1).has("explain")).isFalse();
        assertThat(json("/recommendations/r-ann?" + AS_OF)).isEqualTo(answer);
    }

    @Test
    void whereNothingIsLeftToChanceEachWorkoutIsCertain() {
        JsonNode answer = json("/v1/users/r-ann/recommendations?" + AS_OF);

        assertThat(answer.get("policy").asString()).isEqualTo("ranked");
        assertThat(answer.get("settingsVersion").asInt()).isEqualTo(1);
        assertThat(answer.has("recommendationId")).isFalse();
        assertThat(answer.get("items")).allMatch(item -> item.get("propensity").asDouble() == 1);
        assertThat(json("/v1/segments/" + YOUNG + "/recommendations")
                        .at("/items/0")
                        .has("propensity"))
                .as("of a segment nobody is shown anything")
                .isFalse();

        JsonNode named = json("/v1/users/r-ann/recommendations?recommendationId=r-1&" + AS_OF);

        assertThat(named.get("recommendationId").asString()).isEqualTo("r-1");
        assertThat(named.get("items")).isEqualTo(answer.get("items"));
        assertThat(code("/v1/users/r-ann/recommendations?recommendationId=a%7Cb"))
                .isEqualTo("bad-id");
    }

    @Test
    void aSegmentThatNobodyPlayedFallsBackAndSaysSo() {
        JsonNode item = json("/v1/users/r-bob/recommendations").get("items").get(0);

        assertThat(item.get("segment").asString()).isEqualTo("*|Beginner|yoga");
        assertThat(item.at("/fallback/asked").asString()).isEqualTo("26-35|Beginner|yoga");
        assertThat(item.at("/fallback/because").asString()).startsWith("nobody of this segment");
        assertThat(json("/v1/users/r-cid/recommendations")
                        .get("items")
                        .get(0)
                        .get("segment")
                        .asString())
                .isEqualTo("*|*|*");
    }

    @Test
    void explainTellsEveryCountRateAndFactor() {
        JsonNode answer = json("/v1/users/r-dan/recommendations?explain&asOf=2026-03-11T12:00:00Z");
        JsonNode item = answer.get("items").get(0);
        JsonNode explain = item.get("explain");

        assertThat(explain.get("views").asInt()).isEqualTo(9);
        assertThat(explain.get("completionRate").asDouble()).isEqualTo(11 / 13.0);
        assertThat(explain.get("likeRate").asDouble()).isEqualTo(0.5);
        assertThat(explain.get("ageDays").asDouble()).isCloseTo(10, within(1e-4));
        assertThat(explain.get("freshness").asDouble()).isCloseTo(Math.exp(-0.1), within(1e-6));
        assertThat(item.get("score").asDouble())
                .isCloseTo(
                        explain.get("engagement").asDouble()
                                * explain.get("freshness").asDouble(),
                        within(1e-12));
        assertThat(explain.get("lastPlayedAt").asString()).isEqualTo("2026-03-01T11:59:59Z");
        assertThat(answer.at("/settings/likeWeight").asDouble()).isEqualTo(0.4);
    }

    @Test
    void whatAUserCompletedAndDislikesIsLeftOut() {
        know("r-eve", "18-25", "yoga");
        play("r-eve", "yoga-1", Status.COMPLETED);
        rate("r-eve", "yoga-1", false, PLAYED);
        play("r-eve", "yoga-2", Status.ABANDONED);
        rate("r-eve", "yoga-2", false, PLAYED);
        play("r-eve", "yoga-3", Status.COMPLETED);
        rate("r-eve", "yoga-3", false, PLAYED);
        rate("r-eve", "yoga-3", true, PLAYED.plusSeconds(1));

        JsonNode answer = json("/v1/users/r-eve/recommendations?explain");

        assertThat(ids(answer)).containsExactly("yoga-2", "yoga-3", "yoga-4", "yoga-5", "yoga-6");
        assertThat(answer.get("leftOut")).hasToString("[\"yoga-1\"]");
    }

    @Test
    void aStrangerIsUnknownAndWhoToldNothingGetsWhatEverybodyLikes() {
        assertThat(code("/v1/users/r-nobody/recommendations")).isEqualTo("unknown-user");
        play("r-fay", "yoga-1", Status.COMPLETED);

        assertThat(ids(json("/v1/users/r-fay/recommendations"))).first().isEqualTo("hiit-1");
    }

    @Test
    void aSegmentCanBeAskedForByItsKeyInAnyCase() {
        JsonNode answer = json("/v1/segments/" + YOUNG + "/recommendations?" + AS_OF);

        assertThat(ids(answer)).containsExactly("yoga-1", "yoga-2", "yoga-3", "yoga-4", "yoga-5");
        assertThat(json("/v1/segments/18-25%7Cbeginner%7CYOGA/recommendations?" + AS_OF))
                .isEqualTo(answer);
        assertThat(code("/v1/segments/yoga/recommendations")).isEqualTo("bad-segment");
        assertThat(code("/v1/segments/" + YOUNG + "/recommendations?asOf=now")).isEqualTo("bad-time");
    }

    @Test
    void segmentsAreListedByKey() {
        JsonNode items = json("/v1/segments").get("items");

        assertThat(items.valueStream().map(item -> item.get("segment").asString()))
                .isSorted()
                .contains("*|*|*", "18-25|Beginner|yoga");
        assertThat(items.get(0).get("members").asInt()).isEqualTo(3);
    }

    @Test
    void theExportIsTheRecommendersFile() {
        List<String> lines =
                get("/v1/segments/export.csv?" + AS_OF).body().lines().toList();

        assertThat(lines.getFirst()).isEqualTo("segment_key,workout_id,score");
        assertThat(lines).hasSize(1 + 3 * 5);
        assertThat(lines.get(1)).startsWith("18-25|Beginner|boxing,boxing-1,0.7");
        assertThat(lines.get(11)).as("by fallback").startsWith("26-35|Beginner|yoga,yoga-1,0.");
    }

    @Test
    void aWorkoutSaysWhereItRanks() {
        JsonNode standing = json("/v1/workouts/yoga-6/standing?" + AS_OF);
        JsonNode first = standing.get("standings")
                .valueStream()
                .filter(each -> each.get("segment").asString().equals("18-25|Beginner|yoga"))
                .findFirst()
                .orElseThrow();

        assertThat(first.get("place").asInt()).isEqualTo(6);
        assertThat(first.get("chosen").asBoolean()).isFalse();
        assertThat(first.at("/explain/rank").asInt()).isEqualTo(6);
        assertThat(standing.get("elsewhere").valueStream().map(JsonNode::asString))
                .containsExactly("*|*|*");
        assertThat(code("/v1/workouts/none/standing")).isEqualTo("unknown-workout");
    }

    private static List<String> ids(JsonNode answer) {
        return answer.get("items")
                .valueStream()
                .map(item -> item.get("workoutId").asString())
                .toList();
    }

    private static String code(String path) {
        return json(get(path)).get("code").asString();
    }
}
