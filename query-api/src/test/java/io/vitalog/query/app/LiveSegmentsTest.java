package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.get;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.segments.instructors.InstructorStanding;
import io.vitalog.domain.segments.instructors.InstructorStanding.Share;
import io.vitalog.query.app.EventReader.Seen;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** The time limit ends a test whose event never comes; nothing else depends on time. */
@Timeout(60)
class LiveSegmentsTest {

    @Test
    void aFollowerIsToldWhatIsBestNowAndWhenThatChanges() throws IOException {
        SegmentScene.rank("*|*|walking", "walking", 2);

        try (EventReader events = follow("*%7C*%7Cwalking")) {
            Seen now = events.next();
            SegmentScene.rank("*|*|walking", "hiking", 2);
            Seen then = events.next();

            assertThat(events.type()).startsWith("text/event-stream");
            assertThat(now.name()).isEqualTo("ranking");
            assertThat(best(now)).isEqualTo("walking-1");
            assertThat(best(then)).isEqualTo("hiking-1");
            assertThat(then.id()).isNotEqualTo(now.id());
        }
    }

    @Test
    void aFollowerThatComesBackIsToldOnlyWhatIsNew() throws IOException {
        SegmentScene.rank("*|*|sailing", "sailing", 2);
        String seen;
        try (EventReader events = follow("*%7C*%7Csailing")) {
            seen = events.next().id();
        }

        try (EventReader events = follow("*%7C*%7Csailing", "Last-Event-ID", seen)) {
            SegmentScene.rank("*|*|sailing", "surfing", 2);
            assertThat(best(events.next())).isEqualTo("surfing-1");
        }
        assertThat(json(get("/v1/segments/sailing/live")).get("code").asString())
                .isEqualTo("bad-segment");
    }

    @Test
    void instructorsWhoAreFlaggedComeFirst() {
        STORE.put(standing("i-1", false));
        STORE.put(standing("i-2", true));

        JsonNode items = json("/v1/instructors/flags").get("items");

        assertThat(items.valueStream()
                        .map(item -> item.get("instructorId").asString())
                        .filter(List.of("i-1", "i-2")::contains))
                .containsExactly("i-2", "i-1");
        assertThat(items.get(0).at("/abandons/rate").asDouble()).isEqualTo(0.75);
    }

    private static InstructorStanding standing(String id, boolean flagged) {
        Share share = new Share(28, 36, 0.75, 0.5, 20, flagged);
        return new InstructorStanding(id, "Ann", 3, share, share, flagged);
    }

    private static String best(Seen event) {
        return Json.MAPPER.readTree(event.data()).at("/items/0/workoutId").asString();
    }

    private static EventReader follow(String segment, String... headers) {
        return EventReader.open(TestApi.address().resolve("/v1/segments/" + segment + "/live"), headers);
    }
}
