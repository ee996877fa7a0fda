package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.motivation.levels.LevelScores;
import io.vitalog.domain.motivation.levels.LiveStandard;
import io.vitalog.domain.motivation.levels.LogCounts;
import io.vitalog.domain.motivation.moments.Moment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.User;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Plays of all users move what each aims at, and each is told what they reached. */
@Timeout(60)
class LiveMotivationTest {
    private static final Instant REGISTERED = Instant.parse("2026-03-14T00:00:00Z");

    @BeforeAll
    static void useAModel() {
        MotivationScene.useAModel("Moving");
        // As many beginners as count, and they are twice as good as those of the training.
        put("Moving", 0, LiveStandard.ENOUGH, 2);
        put("Moving", 1, LiveStandard.ENOUGH - 1, 2);
        for (int partition = 0; partition < STORE.deployment().partitions(); partition++) {
            STORE.putJudged(
                    new Generation("Moving", 1, 1, partition, STORE.deployment().partitions()));
        }
    }

    private static void put(String mode, int rank, int plays, double times) {
        LogCounts counts = IntStream.range(0, plays)
                .mapToObj(i -> LogCounts.one(times * (200 * rank + 2.0 * i)))
                .reduce(LogCounts.NONE, LogCounts::plus);
        STORE.put(new LevelScores(mode, 1, 1, null, null, "any", rank, counts));
    }

    @Test
    void targetsMoveWithThePlaysAndSayHowSurelyTheyAreKnown() {
        JsonNode levels = json("/v1/motivation/targets?mode=Moving").path("levels");

        assertThat(levels.at("/0/targets/0/score").asDouble())
                .as("a quarter of 0, 4, … 396 points; 50 of the training")
                .isBetween(94.0, 102.0);
        assertThat(levels.at("/0/compared/plays").asLong()).isEqualTo(LiveStandard.ENOUGH);
        assertThat(levels.at("/0/compared/relativeError").asDouble()).isEqualTo(LogCounts.RELATIVE_ERROR);
        assertThat(levels.at("/1/targets/0/score").asDouble())
                .as("too few plays: of the training")
                .isEqualTo(300);
        assertThat(levels.at("/1").has("compared")).isFalse();
    }

    @Test
    void aPlayRanksAmongThePlaysSoFar() {
        STORE.put(new User("mv-ann", Profile.inZone(null), REGISTERED, null));
        MotivationScene.play("Moving", "mv-ann", "2026-04-01T08:00:00Z", 150, 10);

        JsonNode analysis = json("/v1/users/mv-ann/motivation").path("analysis");

        assertThat(analysis.at("/judgement/level").asString()).isEqualTo("Beginner");
        assertThat(analysis.at("/judgement/percentileInLevel").asDouble()).isBetween(36.5, 39.5);
        assertThat(analysis.at("/nextTarget/percentile").asInt()).isEqualTo(50);
        assertThat(analysis.at("/nextTarget/score").asDouble()).isBetween(195.0, 205.0);
        assertThat(analysis.at("/compared/plays").asLong()).isEqualTo(LiveStandard.ENOUGH);
    }

    @Test
    void momentsOfTheModelInUseAreListedAndFollowed() throws IOException {
        STORE.put(new User("mv-bob", Profile.inZone(null), REGISTERED, null));
        put("mv-bob", "2026-04-02T08:00:00Z", 1, 2);
        put("mv-bob", "2026-04-01T08:00:00Z", 1, 1);
        put("mv-bob", "2026-04-01T09:00:00Z", 2, 3);
        for (int partition = 0; partition < STORE.deployment().partitions(); partition++) {
            STORE.reach(ReadModel.MOMENTS, partition, 8);
        }

        JsonNode items = json("/v1/users/mv-bob/motivation/moments?mode=Moving").path("items");
        assertThat(items)
                .extracting(item -> item.path("time").asString())
                .containsExactly("2026-04-01T08:00:00Z", "2026-04-02T08:00:00Z");
        assertThat(items.get(0).has("_event")).isFalse();
        assertThat(json("/v1/users/mv-bob/motivation/moments?mode=Nothing").path("items"))
                .isEmpty();
        assertThat(TestApi.get("/v1/users/mv-nobody/motivation/moments").body()).contains("unknown-user");

        try (EventReader reader =
                EventReader.open(URI.create(TestApi.address() + "/v1/users/mv-bob/motivation/live"))) {
            EventReader.Seen began = reader.next();
            assertThat(began.id()).contains(".levels-");
            STORE.put(moment("mv-bob", "2026-04-03T08:00:00Z", 1), order(9));
            for (int partition = 0; partition < STORE.deployment().partitions(); partition++) {
                STORE.reach(ReadModel.MOMENTS, partition, 10);
            }
            EventReader.Seen told = reader.next();
            assertThat(told.name()).isEqualTo("moment");
            assertThat(told.data()).contains("2026-04-03T08:00:00Z").contains("personal-best");
        }
    }

    private static void put(String user, String time, int generation, int offset) {
        STORE.put(moment(user, time, generation), order(offset));
    }

    private static String order(int offset) {
        return "0001-%016x".formatted(offset);
    }

    private static Moment moment(String user, String time, int generation) {
        return new Moment(
                "personal-best",
                user,
                Instant.parse(time),
                "play " + time,
                "Moving",
                -1,
                10,
                150,
                1,
                generation,
                "Beginner",
                null,
                120,
                null,
                null,
                null);
    }
}
