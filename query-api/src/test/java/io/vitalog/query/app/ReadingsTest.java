package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.get;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.devices.Device;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadingsTest {
    private static final Instant HOUR = Instant.parse("2020-03-28T23:00:00Z");
    private static final String DAY_IN_OSLO = "&from=2020-03-28T23:00:00Z&to=2020-03-29T22:00:00Z";

    @Test
    void samplesAreGivenAsTheyWereTaken() {
        put("r-raw", "watch", Metric.HEART_RATE, 0, HOUR, 5, 61, 65, 72.5);

        JsonNode items = json("/v1/users/r-raw/readings?metric=heartRateBpm&resolution=raw" + DAY_IN_OSLO)
                .get("items");

        assertThat(items).hasToString("""
                [{"time":"2020-03-28T23:00:05Z","source":"watch","periodS":0,"value":61},\
                {"time":"2020-03-28T23:01:05Z","source":"watch","periodS":0,"value":72.5}]""");
    }

    @Test
    void levelsAreToldByMinuteAndHour() {
        put("r-levels", "watch", Metric.HEART_RATE, 0, HOUR, 5, 60, 15, 65, 65, 80);

        String path = "/v1/users/r-levels/readings?metric=heart_rate" + DAY_IN_OSLO + "&resolution=";

        assertThat(json(path + "minute").get("items")).hasToString("""
                [{"time":"2020-03-28T23:00:00Z","source":"watch","periodS":0,"min":60,"avg":62.5,"max":65,"records":2},\
                {"time":"2020-03-28T23:01:00Z","source":"watch","periodS":0,"min":80,"avg":80,"max":80,"records":1}]""");
        assertThat(json(path + "hour").get("items")).hasToString("""
                [{"time":"2020-03-28T23:00:00Z","source":"watch","periodS":0,"min":60,"avg":68.333,"max":80,"records":3}]""");
    }

    @Test
    void sourcesAndPeriodsAreNeverAddedTogether() {
        put("r-apart", "watch", Metric.STEPS, 60, HOUR, 0, 10, 60, 20);
        put("r-apart", "watch", Metric.STEPS, 900, HOUR, 0, 30);
        put("r-apart", "phone", Metric.STEPS, 60, HOUR, 0, 12);

        String path = "/v1/users/r-apart/readings?metric=steps&resolution=hour" + DAY_IN_OSLO;

        assertThat(json(path).get("items")).hasToString("""
                [{"time":"2020-03-28T23:00:00Z","source":"phone","periodS":60,"value":12,"records":1},\
                {"time":"2020-03-28T23:00:00Z","source":"watch","periodS":60,"value":30,"records":2},\
                {"time":"2020-03-28T23:00:00Z","source":"watch","periodS":900,"value":30,"records":1}]""");
        assertThat(json(path + "&source=phone").get("items")).hasSize(1);
    }

    @Test
    void whatADeviceMeasuredWhileItWasNotTheUsersSaysSo() {
        put("r-paired", "watch-7", Metric.HEART_RATE, 0, HOUR, 0, 60, 60, 61, 120, 62, 180, 63);
        put("r-paired", "app", Metric.HEART_RATE, 0, HOUR, 0, 70);
        put("r-stranger", "watch-7", Metric.HEART_RATE, 0, HOUR, 60, 64);
        STORE.put(new Device(
                "watch-7",
                "r-paired",
                null,
                null,
                List.of(new Device.Pairing(HOUR.plusSeconds(60), HOUR.plusSeconds(150)))));

        String path = "/readings?metric=heart_rate" + DAY_IN_OSLO + "&resolution=";

        assertThat(unpaired("/v1/users/r-paired" + path + "raw"))
                .containsExactly("app -", "watch-7 yes", "watch-7 -", "watch-7 -", "watch-7 yes");
        assertThat(unpaired("/v1/users/r-paired" + path + "minute"))
                .containsExactly("app -", "watch-7 yes", "watch-7 -", "watch-7 yes", "watch-7 yes");
        assertThat(unpaired("/v1/users/r-stranger" + path + "raw")).containsExactly("watch-7 yes");
    }

    private static List<String> unpaired(String path) {
        List<String> told = new ArrayList<>();
        json(path)
                .get("items")
                .forEach(item -> told.add(item.get("source").asString() + (item.has("unpaired") ? " yes" : " -")));
        return told;
    }

    @Test
    void theDayOfTheChangeToSummerTimeHas23Hours() {
        for (int hour = -1; hour < 25; hour++) {
            put("r-summer", "watch", Metric.STEPS, 60, HOUR.plusSeconds(3_600L * hour), 0, 1, 3_540, 1);
        }
        String path = "/v1/users/r-summer/readings?metric=steps&resolution=hour";

        JsonNode inUtc = json(path + DAY_IN_OSLO);
        JsonNode inOslo = json(path + "&from=2020-03-29T00:00:00%2B01:00&to=2020-03-30T00:00:00%2B02:00");
        JsonNode unescaped = json(path + "&from=2020-03-29T00:00:00+01:00&to=2020-03-30T00:00:00+02:00");
        JsonNode byDate = json(path + "&from=2020-03-29&to=2020-03-30");

        assertThat(inUtc.get("items")).hasSize(23);
        assertThat(inOslo).isEqualTo(inUtc);
        assertThat(unescaped).isEqualTo(inUtc);
        assertThat(byDate.get("items")).hasSize(24);
        assertThat(byDate.get("items").get(0).get("time").asString()).isEqualTo("2020-03-29T00:00:00Z");
    }

    @Test
    void pagesConcatenatedAreTheWholeWhateverTheLimit() {
        Instant midnight = Instant.parse("2020-03-29T00:00:00Z");
        put("r-pages", "scale", Metric.STEPS, 3_600, midnight, 0, 10, 3_600, 11, 7_200, 12);
        put("r-pages", "cloud", Metric.STEPS, 86_400, midnight, 0, 5_000);
        for (int hour = 0; hour < 5; hour++) {
            Instant start = HOUR.plusSeconds(3_600L * hour);
            put("r-pages", "watch", Metric.STEPS, 60, start, 0, 1, 60, 2, 120, 3, 600, 4);
            put("r-pages", "phone", Metric.STEPS, 60, start, 60, 5, 120, 6, 3_599, 7);
            put("r-pages", "watch", Metric.STEPS, 900, start, 0, 8, 900, 9);
        }

        for (String resolution : List.of("raw", "minute", "hour")) {
            String path = "/v1/users/r-pages/readings?metric=steps" + DAY_IN_OSLO + "&resolution=" + resolution;
            List<JsonNode> whole = readAll(path, 1_500);
            assertThat(whole).hasSize(resolution.equals("hour") ? 19 : 49).doesNotHaveDuplicates();
            for (int limit : new int[] {1, 2, 7, 48}) {
                assertThat(readAll(path, limit)).as(resolution + " by " + limit).isEqualTo(whole);
            }
        }
    }

    @Test
    void aCursorOfAnotherMetricIsRefused() {
        put("r-foreign", "watch", Metric.STEPS, 60, HOUR, 0, 1, 60, 2);
        put("r-foreign", "watch", Metric.DISTANCE, 60, HOUR, 0, 1, 60, 2);
        String path = "/v1/users/r-foreign/readings?limit=1&metric=";
        String cursor = json(path + "steps").get("next").asString();

        assertThat(json(path + "steps&cursor=" + cursor).get("items")).hasSize(1);
        assertThat(json(get(path + "distanceM&cursor=" + cursor)).get("code").asString())
                .isEqualTo("bad-cursor");
        assertThat(json(get(path + "steps&resolution=hour&cursor=" + cursor))
                        .get("code")
                        .asString())
                .isEqualTo("bad-cursor");
    }

    @Test
    void anUnknownMetricIsToldWhichThereAre() {
        JsonNode problem = json(get("/v1/users/r-raw/readings?metric=mood"));

        assertThat(problem.get("code").asString()).isEqualTo("unknown-metric");
        assertThat(problem.get("known").valueStream().map(JsonNode::asString))
                .contains("heartRateBpm", "steps", "massKg")
                .hasSize(Metric.values().length);
    }

    @Test
    void rawReadingsNeedARangeThatIsNotTooWide() {
        put("r-wide", "watch", Metric.STEPS, 60, HOUR, 0, 1);
        String path = "/v1/users/r-wide/readings?metric=steps&resolution=raw";

        assertThat(get(path + "&from=2020-03-01&to=2020-04-01").statusCode()).isEqualTo(200);
        for (String range : List.of("", "&from=2020-03-01", "&to=2020-03-01", "&from=2020-03-01&to=2020-04-02")) {
            assertThat(json(get(path + range)).get("code").asString()).isEqualTo("range-too-wide");
        }
    }

    private static List<JsonNode> readAll(String path, int limit) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json(path + "&limit=" + limit + "&cursor=" + cursor);
            page.get("items").forEach(items::add);
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    /** @param samples offset and value in turn */
    private static void put(String userId, String source, Metric metric, int periodS, Instant hour, double... samples) {
        Chunk chunk = Chunk.EMPTY;
        for (int i = 0; i < samples.length; i += 2) {
            chunk = chunk.merge(Chunk.of((int) samples[i], samples[i + 1], 0, null));
        }
        STORE.put(ChunkKey.at(userId, source, metric, periodS, hour.getEpochSecond()), chunk);
    }
}
