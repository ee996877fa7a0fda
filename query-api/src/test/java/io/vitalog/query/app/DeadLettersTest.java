package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.deadletters.DeadLetter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeadLettersTest {
    @Test
    void theNewestComesFirstAndACauseCanBeChosen() {
        put("0-1", "not-json", 1);
        put("1-1", "impossible-value", 2);
        put("0-2", "not-json", 3);
        put("1-2", "not-json", 3);

        assertThat(ids("/v1/dead-letters")).containsExactly("1-2", "0-2", "1-1", "0-1");
        assertThat(ids("/v1/dead-letters?cause=not-json")).containsExactly("1-2", "0-2", "0-1");
        assertThat(ids("/v1/dead-letters?cause=clock-ahead")).isEmpty();
        assertThat(ids("/v1/dead-letters?from=2026-01-01T00:00:02Z&to=2026-01-01T00:00:03Z"))
                .containsExactly("1-1");
        assertSecondPageFollowsFirst();
    }

    private static void assertSecondPageFollowsFirst() {
        JsonNode first = json("/v1/dead-letters?cause=not-json&limit=1");
        String next = first.get("next").asString();

        assertThat(ids("/v1/dead-letters?cause=not-json&limit=1&cursor=" + next))
                .containsExactly("0-2");
    }

    private static void put(String id, String cause, int second) {
        Instant time = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second);
        STORE.put(new DeadLetter(
                id, cause, "the rule", time, "vitalog.inbox", 0, 7L, "u", Map.of("ce_type", "x"), "{", "text"));
    }

    private static List<String> ids(String path) {
        return json(path)
                .get("items")
                .valueStream()
                .map(letter -> letter.get("id").asString())
                .toList();
    }
}
