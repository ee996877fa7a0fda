package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.get;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UsersTest {
    private static final Instant CHANGED = Instant.parse("2016-04-12T07:30:00Z");

    @Test
    void aUserIsGivenWithTheProfile() {
        STORE.put(new User("u-one", Profile.inZone("Europe/Oslo"), CHANGED, null));

        assertThat(json("/v1/users/u-one")).hasToString("""
                {"userId":"u-one","profile":{"zone":"Europe/Oslo"},"changedAt":"2016-04-12T07:30:00Z"}""");
    }

    @Test
    void aUserWhoToldNothingIsKnownByTheData() {
        STORE.insert(
                ReadModel.READINGS,
                new BsonDocument("_id", new BsonString("u-data|watch|steps|60|1"))
                        .append("userId", new BsonString("u-data")),
                CHANGED);

        assertThat(json("/v1/users/u-data")).hasToString("{\"userId\":\"u-data\",\"profile\":{}}");
        assertThat(json("/v1/users/u-data/sleep")).hasToString("{\"items\":[]}");
    }

    @Test
    void aUserOfWhomEverythingWasWithdrawnIsUnknown() {
        STORE.put(new User("u-gone", Profile.inZone(null), CHANGED, null));
        STORE.retract(ReadModel.USERS, "u-gone");

        assertThat(get("/v1/users/u-gone").statusCode()).isEqualTo(404);
        assertThat(all()).doesNotContain("u-gone");
    }

    @Test
    void everyCharacterThatAnIdMayHoldIsTakenInThePath() {
        STORE.put(new User("u-odd/._:@+-", Profile.inZone(null), CHANGED, null));

        assertThat(json("/v1/users/u-odd%2F._:@+-").get("userId").asString()).isEqualTo("u-odd/._:@+-");
        assertThat(json("/v1/users/u-odd%2F._:@+-/days").get("items")).isEmpty();
    }

    @Test
    void usersComeInPagesById() {
        for (int number = 10; number < 19; number++) {
            STORE.put(new User("u-page-" + number, Profile.inZone(null), CHANGED, null));
        }

        assertThat(all()).isSorted().doesNotHaveDuplicates().contains("u-page-10", "u-page-18");
    }

    private static List<String> all() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json("/v1/users?limit=2&cursor=" + cursor);
            page.get("items").forEach(user -> ids.add(user.get("userId").asString()));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return ids;
    }
}
