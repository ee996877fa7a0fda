package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.get;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.users.User;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A watch, a phone and a bike computer at the same ride. */
class MergedActivitiesTest {
    private static final Instant TEN = Instant.parse("2026-03-14T10:00:00Z");
    private static final String PHONE = "11111111-0000-5000-8000-000000000000";
    private static final String WATCH = "22222222-0000-5000-8000-000000000000";
    private static final String COMPUTER = "33333333-0000-5000-8000-000000000000";

    @Test
    void oneRideOfThreeDevicesIsOneWhoseMembersAndSourcesAreTold() {
        STORE.put(record(WATCH, "m-ride", "fitbit", "workout", -5, 60));
        STORE.put(record(COMPUTER, "m-ride", "garmin-edge", "ride", 0, 60));

        assertThat(json("/v1/users/m-ride/activities").get("items")).hasSize(1);
        assertThat(json("/v1/users/m-ride/activities/" + WATCH).get("source").asString())
                .isEqualTo("garmin-edge");
        assertThat(get("/v1/users/m-ride/activities/" + COMPUTER).statusCode()).isEqualTo(307);

        STORE.put(record(PHONE, "m-ride", "phone", "cycling", 0, 80));

        JsonNode ride = json("/v1/users/m-ride/activities").at("/items/0");
        assertThat(ride.get("activityId").asString()).isEqualTo(PHONE);
        assertThat(ride.get("elapsedS").asDouble()).isEqualTo(85 * 60);
        assertThat(ride.get("members")).hasSize(3);
        assertThat(ride.at("/figures/distanceM/0").toString())
                .isEqualTo("{\"activityId\":\"" + COMPUTER + "\",\"source\":\"garmin-edge\",\"share\":1}");
        assertThat(ride.get("rule").asInt()).isEqualTo(1);
        HttpResponse<String> former = get("/v1/users/m-ride/activities/" + WATCH);
        assertThat(former.statusCode()).isEqualTo(307);
        assertThat(former.headers().firstValue("Location")).hasValue("/v1/users/m-ride/activities/" + PHONE);
        assertThat(json("/v1/users/m-ride/activities/" + PHONE)).isEqualTo(ride);
    }

    @Test
    void whatTheUserPrefersCounts() {
        STORE.put(record("44444444-0000-5000-8000-000000000000", "m-own", "garmin", "run", 0, 60));
        STORE.put(record("55555555-0000-5000-8000-000000000000", "m-own", "stryd", "run", 0, 60));
        STORE.put(Json.MAPPER.readValue("""
                {"userId":"m-own","changedAt":"2026-03-14T10:00:00Z","profile":{"sourcePriorities":\
                [{"figure":"distanceM","sources":["stryd"]}]}}""", User.class));

        JsonNode run = json("/v1/users/m-own/activities").at("/items/0");

        assertThat(run.get("source").asString()).isEqualTo("garmin");
        assertThat(run.at("/figures/distanceM/0/source").asString()).isEqualTo("stryd");
    }

    @Test
    void theLegsOfATriathlonAreItsChildrenAndHaveAddressesOfTheirOwn() {
        for (int leg = 0; leg < 3; leg++) {
            STORE.put(leg("m-tri", leg, 30 * leg, 25, "tri"));
        }
        STORE.put(record(WATCH.replace('2', '9'), "m-tri", "phone", "ride", 29, 27));

        JsonNode items = json("/v1/users/m-tri/activities").get("items");

        assertThat(items).hasSize(1);
        JsonNode whole = items.get(0);
        assertThat(whole.get("sport").asString()).isEqualTo("multisport");
        assertThat(whole.get("distanceM").asDouble()).isEqualTo(3 * 25 * 400 + 2 * 400);
        assertThat(whole.get("children")).hasSize(3);
        assertThat(json("/v1/users/m-tri/activities/" + whole.get("activityId").asString()))
                .isEqualTo(whole);
        JsonNode ride = whole.at("/children/1");
        assertThat(ride.get("members")).hasSize(2);
        assertThat(json("/v1/users/m-tri/activities/" + ride.get("activityId").asString()))
                .isEqualTo(ride);
        assertThat(json("/v1/users/m-tri/activities?from=2026-03-14T10:01:00Z").get("items"))
                .isEmpty();
    }

    @Test
    void pagesAndRangesAreCutsOfOneListWhereverTheyBegin() {
        Random random = new Random(7);
        String[] sources = {"garmin", "fitbit", "phone"};
        for (int number = 0; number < 120; number++) {
            STORE.put(record(
                    new UUID(random.nextLong(), number).toString(),
                    "m-pages",
                    sources[random.nextInt(3)],
                    random.nextBoolean() ? "run" : "workout",
                    random.nextInt(3_000),
                    1 + random.nextInt(90)));
        }
        for (int number = 0; number < 12; number++) {
            STORE.put(leg("m-pages", number, 200 * number + random.nextInt(150), 20, "multi-" + number / 3));
        }
        List<JsonNode> whole = items("/v1/users/m-pages/activities?limit=500");

        assertThat(whole).hasSizeBetween(40, 110);
        for (int limit : new int[] {1, 7, 40}) {
            assertThat(items("/v1/users/m-pages/activities?limit=" + limit)).isEqualTo(whole);
        }
        for (int hour = 0; hour < 50; hour += 7) {
            String from = TEN.plus(Duration.ofHours(hour)).toString();
            assertThat(items("/v1/users/m-pages/activities?limit=500&from=" + from))
                    .isEqualTo(whole.stream()
                            .filter(each -> each.get("startTime").asString().compareTo(from) >= 0)
                            .toList());
        }
    }

    private static List<JsonNode> items(String path) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = json(path);
        page.get("items").forEach(items::add);
        while (page.has("next")) {
            page = json(path + "&cursor=" + page.get("next").asString());
            page.get("items").forEach(items::add);
        }
        return items;
    }

    private static Activity leg(String user, int number, int start, int minutes, String partOf) {
        String[] sports = {"swim", "ride", "run"};
        String key = "leg/" + number;
        String id = FactId.of(user, "garmin", "activity", key).toString();
        String parent = FactId.of(user, "garmin", "activity", partOf).toString();
        Instant begin = TEN.plus(Duration.ofMinutes(start));
        return Json.MAPPER.readValue(
                """
                {"activityId":"%s","userId":"%s","source":"garmin","sport":"%s","startTime":"%s","endTime":"%s",\
                "elapsedS":%d,"distanceM":%d,"partOf":"%s","parentId":"%s","revision":0}""".formatted(
                                id,
                                user,
                                sports[number % 3],
                                begin,
                                begin.plus(Duration.ofMinutes(minutes)),
                                minutes * 60,
                                minutes * 400,
                                partOf,
                                parent),
                Activity.class);
    }

    private static Activity record(String id, String user, String source, String sport, int start, int minutes) {
        Instant begin = TEN.plus(Duration.ofMinutes(start));
        return Json.MAPPER.readValue(
                """
                {"activityId":"%s","userId":"%s","source":"%s","sport":"%s","startTime":"%s","endTime":"%s",\
                "elapsedS":%d,"distanceM":%d,"revision":0}""".formatted(
                                id,
                                user,
                                source,
                                sport,
                                begin,
                                begin.plus(Duration.ofMinutes(minutes)),
                                minutes * 60,
                                minutes * 400),
                Activity.class);
    }
}
