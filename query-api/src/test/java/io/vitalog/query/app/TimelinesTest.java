package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.get;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.feedback.Report;
import io.vitalog.domain.sleep.Sleep;
import io.vitalog.domain.topics.ReadModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Activities, sleep and feedback: what happened to a user, by time. */
class TimelinesTest {
    private static final String FIRST = "00000000-0000-5000-8000-000000000001";
    private static final String SECOND = "00000000-0000-5000-8000-000000000002";
    private static final String THIRD = "00000000-0000-5000-8000-000000000003";

    @Test
    void activitiesAreListedByTheirStartAndGivenOneByOne() {
        Activity run = activity(SECOND, "t-run", "2020-03-29T08:00:00Z");
        STORE.put(run);
        STORE.put(activity(FIRST, "t-run", "2020-03-28T08:00:00Z"));

        assertThat(ids(json("/v1/users/t-run/activities"), "activityId")).containsExactly(FIRST, SECOND);
        assertThat(get("/v1/users/t-run/activities/" + SECOND).body()).isEqualTo(Json.MAPPER.writeValueAsString(run));
        assertThat(get("/v1/users/t-run/activities/" + SECOND).headers().firstValue("ETag"))
                .isPresent();
    }

    @Test
    void anActivityIsNotGivenAsThatOfAnotherUser() {
        STORE.put(activity(THIRD, "t-owner", "2020-03-29T08:00:00Z"));
        STORE.put(activity("00000000-0000-5000-8000-000000000004", "t-other", "2020-03-29T08:00:00Z"));

        assertThat(code("/v1/users/t-other/activities/" + THIRD)).isEqualTo("unknown-activity");
        assertThat(code("/v1/users/t-nobody/activities/" + THIRD)).isEqualTo("unknown-user");
        assertThat(code("/v1/users/t-other/activities/third")).isEqualTo("bad-id");
    }

    @Test
    void aWithdrawnActivityIsNeitherListedNorGiven() {
        String kept = "00000000-0000-5000-8000-000000000005";
        String withdrawn = "00000000-0000-5000-8000-000000000006";
        STORE.put(activity(kept, "t-withdrawn", "2020-03-29T08:00:00Z"));
        STORE.put(activity(withdrawn, "t-withdrawn", "2020-03-29T09:00:00Z"));

        STORE.retract(ReadModel.ACTIVITIES, withdrawn);

        assertThat(ids(json("/v1/users/t-withdrawn/activities"), "activityId")).containsExactly(kept);
        assertThat(code("/v1/users/t-withdrawn/activities/" + withdrawn)).isEqualTo("unknown-activity");
    }

    @Test
    void sleepIsListedWithinARangeThatDoesNotHoldItsEnd() {
        STORE.put(sleep("s1", "2020-03-28T22:30:00Z"));
        STORE.put(sleep("s2", "2020-03-29T00:00:00Z"));
        STORE.put(sleep("s3", "2020-03-30T00:00:00Z"));

        JsonNode night = json("/v1/users/t-sleep/sleep?from=2020-03-29&to=2020-03-30");

        assertThat(ids(night, "sleepId")).containsExactly("s2");
        assertThat(night.get("items").get(0).get("nap").asBoolean()).isFalse();
    }

    @Test
    void feedbackTellsExactlyOneKindOfReport() {
        STORE.put(Json.MAPPER.readValue("""
                {"reportId":"r1","userId":"t-feedback","time":"2020-03-29T08:00:00Z","kind":"daily",\
                "daily":{"origin":"pmsys","questionnaire":"pmsys","fatigue":3}}""", Report.class));

        JsonNode report = json("/v1/users/t-feedback/feedback").get("items").get(0);

        assertThat(report.get("daily").get("fatigue").toString()).isEqualTo("3");
        assertThat(report.has("session")).isFalse();
    }

    private static Activity activity(String id, String userId, String start) {
        return Json.MAPPER.readValue("""
                {"activityId":"%s","userId":"%s","source":"fitbit","sport":"run","startTime":"%s","endTime":"%s",\
                "elapsedS":1800,"distanceM":5012.5,"revision":0}""".formatted(id, userId, start, start), Activity.class);
    }

    private static Sleep sleep(String id, String start) {
        return Json.MAPPER.readValue("""
                {"sleepId":"%s","userId":"t-sleep","source":"fitbit","startTime":"%s","endTime":"%s","minutesInBed":440,\
                "nap":false,"revision":0}""".formatted(id, start, start), Sleep.class);
    }

    private static List<String> ids(JsonNode page, String member) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get(member).asString())
                .toList();
    }

    private static String code(String path) {
        return json(get(path)).get("code").asString();
    }
}
