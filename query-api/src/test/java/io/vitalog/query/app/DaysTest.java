package io.vitalog.query.app;

import static io.vitalog.query.app.DayFixture.day;
import static io.vitalog.query.app.DayFixture.heartRate;
import static io.vitalog.query.app.DayFixture.steps;
import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.get;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.days.Day;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.SampleId;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.User;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DaysTest {
    private static final String FACT = "5a1e2b1c-0d5f-5c3e-9a57-3f1c2d4e5f60";

    @Test
    void aDayIsGivenAsItsRecordSaysWithoutWhatExplainsIt() {
        STORE.put(day("d-plain", "2016-04-12", "UTC", steps(13_162, FACT)));

        JsonNode day = json("/v1/users/d-plain/days/2016-04-12");

        assertThat(day.propertyNames())
                .containsExactly("userId", "date", "zone", "zoneSource", "hours", "complete", "worn", "steps");
        assertThat(day.get("steps").propertyNames()).containsExactly("value", "source", "records", "basis", "sources");
        assertThat(day.get("steps").get("value").toString()).isEqualTo("13162");
        assertThat(Json.MAPPER.treeToValue(day, Day.class).complete()).isEqualTo(0.97);
    }

    @Test
    void anExplainedFigureNamesItsFacts() {
        STORE.put(day("d-facts", "2016-04-12", "UTC", steps(13_162, FACT)));

        for (String explain : List.of("?explain", "?explain=", "?explain=true")) {
            JsonNode steps = json("/v1/users/d-facts/days/2016-04-12" + explain).get("steps");
            assertThat(texts(steps, "facts")).containsExactly(FACT);
        }
        assertThat(json("/v1/users/d-facts/days/2016-04-12?explain=false")
                        .get("steps")
                        .has("facts"))
                .isFalse();
    }

    /** In Oslo, 2020-03-29 begins at 23:00 UTC of the day before and has 23 hours. */
    @Test
    void anExplainedFigureOfSamplesNamesThoseOfTheLocalDay() {
        Instant begin = Instant.parse("2020-03-28T23:00:00Z");
        Instant end = Instant.parse("2020-03-29T22:00:00Z");
        ChunkKey before = chunk("d-samples", begin.minusSeconds(3_600), samples(null, 3_599));
        ChunkKey first = chunk("d-samples", begin, samples(null, 0, 60));
        ChunkKey last = chunk("d-samples", end.minusSeconds(3_600), samples(null, 3_599));
        ChunkKey after = chunk("d-samples", end, samples(null, 0));
        STORE.put(day(
                "d-samples",
                "2020-03-29",
                "Europe/Oslo",
                heartRate(before.text(), first.text(), last.text(), after.text(), "d-samples|gone|heartRateBpm|0|1")));

        JsonNode figure = json("/v1/users/d-samples/days/2020-03-29?explain").get("heartRateBpm");

        assertThat(texts(figure, "facts"))
                .containsExactly(
                        id("d-samples", begin),
                        id("d-samples", begin.plusSeconds(60)),
                        id("d-samples", end.minusSeconds(1)));
        assertThat(figure.has("chunks")).isFalse();
    }

    @Test
    void aSampleThatNamesItsOwnZoneBelongsToTheDayThere() {
        Instant noonInUtc = Instant.parse("2020-01-10T12:00:00Z");
        ChunkKey key = chunk("d-zones", noonInUtc, samples("+13:00", 0).merge(samples("+01:00", 60)));
        STORE.put(day("d-zones", "2020-01-10", "Europe/Oslo", heartRate(key.text())));

        JsonNode figure = json("/v1/users/d-zones/days/2020-01-10?explain").get("heartRateBpm");

        assertThat(texts(figure, "facts")).containsExactly(id("d-zones", noonInUtc.plusSeconds(60)));
    }

    @Test
    void chunksThatWereWithdrawnExplainNothing() {
        Instant noon = Instant.parse("2020-01-10T12:00:00Z");
        ChunkKey key = chunk("d-withdrawn", noon, samples(null, 0));
        STORE.retract(ReadModel.READINGS, key.text());
        STORE.put(day("d-withdrawn", "2020-01-10", "UTC", heartRate(key.text())));

        JsonNode figure = json("/v1/users/d-withdrawn/days/2020-01-10?explain").get("heartRateBpm");

        assertThat(texts(figure, "facts")).isEmpty();
    }

    @Test
    void daysComeInPagesWithBothEndsOfTheRange() {
        for (int date = 10; date < 20; date++) {
            STORE.put(day("d-pages", "2016-04-" + date, "UTC", ""));
        }

        JsonNode first = json("/v1/users/d-pages/days?from=2016-04-12&to=2016-04-15&limit=3");
        JsonNode second = json("/v1/users/d-pages/days?from=2016-04-12&to=2016-04-15&limit=3&cursor="
                + first.get("next").asString());

        assertThat(texts(first.get("items"))).containsExactly("2016-04-12", "2016-04-13", "2016-04-14");
        assertThat(texts(second.get("items"))).containsExactly("2016-04-15");
        assertThat(second.has("next")).isFalse();
        assertThat(json("/v1/users/d-pages/days?from=&to=").get("items")).hasSize(10);
    }

    @Test
    void anUnchangedDayIsNotSentAgain() {
        STORE.put(day("d-tag", "2016-04-12", "UTC", steps(5, FACT)));
        String path = "/v1/users/d-tag/days/2016-04-12";
        String tag = get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = get(path, "If-None-Match", "\"other\", " + tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(get(path + "?explain", "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(get("/v1/users/d-tag/days", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageHasATagToo() {
        STORE.put(day("d-page-tag", "2016-04-12", "UTC", steps(5, FACT)));
        String tag =
                get("/v1/users/d-page-tag/days").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/v1/users/d-page-tag/days", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        STORE.put(day("d-page-tag", "2016-04-13", "UTC", ""));
        assertThat(get("/v1/users/d-page-tag/days", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUnknownDayOfAKnownUserIsNoUnknownUser() {
        STORE.put(new User("d-known", Profile.inZone("UTC"), Instant.parse("2016-04-12T00:00:00Z"), null));

        assertThat(code("/v1/users/d-known/days/2016-04-12")).isEqualTo("unknown-day");
        assertThat(code("/v1/users/d-nobody/days/2016-04-12")).isEqualTo("unknown-user");
        assertThat(code("/v1/users/d-nobody/days")).isEqualTo("unknown-user");
        assertThat(json("/v1/users/d-known/days").get("items")).isEmpty();
    }

    private static ChunkKey chunk(String userId, Instant hour, Chunk samples) {
        ChunkKey key =
                new ChunkKey(userId, "fitbit", Metric.HEART_RATE, 0, (int) (hour.getEpochSecond() / ChunkKey.HOUR_S));
        STORE.put(key, samples);
        return key;
    }

    private static Chunk samples(@Nullable String zone, int... offsetsS) {
        Chunk chunk = Chunk.EMPTY;
        for (int offset : offsetsS) {
            chunk = chunk.merge(Chunk.of(offset, 70, 0, zone));
        }
        return chunk;
    }

    private static String id(String userId, Instant second) {
        return SampleId.of(userId, "fitbit", Metric.HEART_RATE, 0, second.getEpochSecond())
                .toString();
    }

    private static String code(String path) {
        return json(get(path)).get("code").asString();
    }

    private static List<String> texts(JsonNode figure, String member) {
        return figure.get(member).valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode days) {
        return days.valueStream().map(day -> day.get("date").asString()).toList();
    }
}
