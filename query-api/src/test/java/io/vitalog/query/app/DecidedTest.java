package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.get;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.devices.Device;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.meals.Meal;
import io.vitalog.domain.plans.Plan;
import io.vitalog.domain.plays.Play;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.wellness.Session;
import io.vitalog.domain.workouts.Workout;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What users decided: sessions, devices, plans, meals, plays, and the catalogue. */
class DecidedTest {

    @Test
    void sessionsAreListedByTheirStartAndGivenOneByOne() {
        Session active = session("s-2", """
                "status":"active","startedAt":"2026-03-15T08:00:00Z",\
                "progress":[{"time":"2026-03-15T08:05:00Z","engagement":0.5,"durationS":300}]""");
        STORE.put(active);
        STORE.put(session("s-1", """
                "status":"completed","endedAt":"2026-03-14T08:00:00Z","progress":[],"durationS":600.5"""));

        assertThat(ids(json("/v1/users/c-sessions/sessions"), "sessionId")).containsExactly("s-1", "s-2");
        assertThat(ids(json("/v1/users/c-sessions/sessions?from=2026-03-15"), "sessionId"))
                .containsExactly("s-2");
        assertThat(get("/v1/users/c-sessions/sessions/s-2").body()).isEqualTo(Json.MAPPER.writeValueAsString(active));
    }

    @Test
    void plansAreListedByTheirRequestAndGivenOneByOne() {
        Plan finished = plan("p-1", "2026-03-14T08:00:00Z", "finished");
        STORE.put(plan("p-0", "2026-03-15T08:00:00Z", "requested"));
        STORE.put(finished);

        JsonNode first = json("/v1/users/c-plans/plans?limit=1");

        assertThat(ids(first, "planId")).containsExactly("p-1");
        assertThat(ids(
                        json("/v1/users/c-plans/plans?limit=1&cursor="
                                + first.get("next").asString()),
                        "planId"))
                .containsExactly("p-0");
        assertThat(get("/v1/users/c-plans/plans/p-1").body()).isEqualTo(Json.MAPPER.writeValueAsString(finished));
    }

    @Test
    void devicesComeInPagesById() {
        STORE.put(device("watch-7"));
        STORE.put(device("scale/2"));

        JsonNode first = json("/v1/users/c-devices/devices?limit=1");
        JsonNode second = json("/v1/users/c-devices/devices?limit=1&cursor="
                + first.get("next").asString());

        assertThat(ids(first, "deviceId")).containsExactly("scale/2");
        assertThat(second).hasToString("""
                {"items":[{"deviceId":"watch-7","userId":"c-devices","make":"Vitalog",\
                "pairings":[{"from":"2026-03-14T08:00:00Z"}]}]}""");
    }

    @Test
    void mealsAndPlaysAreListedByTime() {
        STORE.put(meal("m-1", "2026-03-14T12:00:00Z"));
        STORE.put(meal("m-2", "2026-03-14T07:00:00Z"));
        STORE.put(meal("m-3", "2026-03-14T18:00:00Z"));
        STORE.retract(ReadModel.MEALS, "m-3");
        STORE.put(new Play(
                "x-1",
                "c-meals",
                "game",
                "k-1",
                Instant.parse("2026-03-14T12:00:00Z"),
                "DualFlow",
                -1,
                3,
                48_200,
                null,
                0));

        assertThat(ids(json("/v1/users/c-meals/meals"), "mealId")).containsExactly("m-2", "m-1");
        assertThat(ids(json("/v1/users/c-meals/meals?to=2026-03-14T12:00:00Z"), "mealId"))
                .containsExactly("m-2");
        assertThat(json("/v1/users/c-meals/plays").get("items")).hasToString("""
                [{"playId":"x-1","userId":"c-meals","source":"game","key":"k-1","time":"2026-03-14T12:00:00Z",\
                "mode":"DualFlow","difficulty":-1,"durationMin":3,"score":48200,"revision":0}]""");
    }

    @Test
    void workoutsComeInPagesByIdAndRetiredOnesAreGone() {
        STORE.put(workout("yoga-12"));
        STORE.put(workout("run-1"));
        STORE.put(workout("gone-3"));
        STORE.retract(ReadModel.WORKOUTS, "gone-3");

        JsonNode first = json("/v1/workouts?limit=1");

        assertThat(ids(first, "workoutId")).containsExactly("run-1");
        assertThat(ids(json("/v1/workouts?limit=1&cursor=" + first.get("next").asString()), "workoutId"))
                .containsExactly("yoga-12");
        assertThat(json("/v1/workouts/yoga-12").get("title").asString()).isEqualTo("Sun salutation");
        assertThat(code("/v1/workouts/gone-3")).isEqualTo("unknown-workout");
        assertThat(get("/v1/workouts/gone-3").statusCode()).isEqualTo(404);
        assertThat(code("/v1/workouts/no%20such")).isEqualTo("bad-id");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/users/c-known/sessions/s-9, unknown-session",
        "/v1/users/c-known/plans/p-9,    unknown-plan",
        "/v1/users/c-known/plans/_x,     bad-id",
        "/v1/users/c-known/devices/d-9,  unknown-device",
        "/v1/users/c-known/meals/m-9,    unknown-meal",
        "/v1/users/c-known/plays/x-9,    unknown-play",
        "/v1/users/c-none/sessions/s-9,  unknown-user",
        "/v1/users/c-none/plans/p-9,     unknown-user"
    })
    void whatIsNotThereIsAProblem(String path, String code) {
        STORE.put(meal("m-" + code + path.length(), "c-known", "2026-03-14T12:00:00Z"));

        assertThat(code(path)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions", "devices", "plans", "meals", "plays"})
    void aListIsEmptyForAKnownUserAndAProblemForAnUnknownOne(String list) {
        STORE.put(device("watch-" + list, "c-lists-" + list));
        STORE.put(meal("m-" + list, "c-lists-" + list, "2026-03-14T12:00:00Z"));

        assertThat(json("/v1/users/c-lists-" + list + "/sleep").get("items")).isEmpty();
        assertThat(get("/v1/users/c-lists-" + list + "/" + list).statusCode()).isEqualTo(200);
        assertThat(code("/v1/users/c-none/" + list)).isEqualTo("unknown-user");
    }

    private static Session session(String id, String members) {
        return Json.MAPPER.readValue("""
                {"sessionId":"%s","userId":"c-sessions","source":"app",%s}""".formatted(id, members), Session.class);
    }

    private static Plan plan(String id, String requestedAt, String status) {
        return Json.MAPPER.readValue("""
                {"planId":"%s","userId":"c-plans","kind":"nutrition","status":"%s","requestedAt":"%s",\
                "changedAt":"2026-03-18T08:00:00Z","days":[{"day":1,"outcome":"done",\
                "markedAt":"2026-03-18T08:00:00Z"}],"adjustments":[]}""".formatted(id, status, requestedAt), Plan.class);
    }

    private static Device device(String id) {
        return device(id, "c-devices");
    }

    private static Device device(String id, String userId) {
        return Json.MAPPER.readValue("""
                {"deviceId":"%s","userId":"%s","make":"Vitalog","pairings":[{"from":"2026-03-14T08:00:00Z"}]}\
                """.formatted(id, userId), Device.class);
    }

    private static Meal meal(String id, String time) {
        return meal(id, "c-meals", time);
    }

    private static Meal meal(String id, String userId, String time) {
        return Json.MAPPER.readValue("""
                {"mealId":"%1$s","userId":"%2$s","source":"app","key":"%1$s","time":"%3$s","meal":"lunch",\
                "energyKcal":212.5,"revision":0}""".formatted(id, userId, time), Meal.class);
    }

    private static Workout workout(String id) {
        return Json.MAPPER.readValue("""
                {"workoutId":"%s","source":"studio","title":"Sun salutation","type":"yoga",\
                "changedAt":"2026-03-14T08:00:00Z","revision":0}""".formatted(id), Workout.class);
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
