package io.vitalog.domain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.Recommended;
import io.vitalog.domain.decisions.states.Recommended.Shown;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.recommendations.RecommendationEvent;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationCompleted;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationOpened;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationShown;
import io.vitalog.domain.recommendations.RecommendationEvent.ShownWorkout;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of many recommendations; the single rules are tested with the processor. */
class RecommendationsTest {
    private static final int LONGEST_ID = 128;

    private final Hearing hearing = new Hearing();

    @BeforeEach
    void register() {
        hear(CommandType.REGISTER_USER, new UserRegistered("app", "account", Profile.inZone(null), 0));
    }

    @Test
    void remembersTheNewestAlone() {
        IntStream.rangeClosed(0, Recommended.MOST_KEPT).forEach(i -> show("r-" + i, Stream.of("yoga-1")));

        assertThat(remembered()).hasSize(Recommended.MOST_KEPT);
        assertThat(open("r-0", "yoga-1")).isEmpty();
        assertThat(open("r-1", "yoga-1")).hasSize(1);
    }

    @Test
    void showsNothingTwiceHoweverLongAgo() {
        IntStream.rangeClosed(0, Recommended.MOST_KEPT).forEach(i -> show("r-" + i, Stream.of("yoga-1")));

        assertThat(show("r-0", Stream.of("yoga-1"))).isEmpty();
        assertThat(show("r-0", Stream.of("yoga-2"))).isEmpty();
    }

    @Test
    void takesMoreOfWhatWasCompletedBeforeHoweverLongAgo() {
        show("r-first", Stream.of("yoga-1"));
        assertThat(complete("r-first", null)).hasSize(1);
        IntStream.rangeClosed(0, Recommended.MOST_KEPT).forEach(i -> show("r-" + i, Stream.of("yoga-1")));

        assertThat(complete("r-first", "ws-1"))
                .singleElement()
                .satisfies(event -> assertThat(event.fact().revision()).isEqualTo(1));
        assertThat(complete("r-first", "ws-1")).isEmpty();
    }

    @Test
    void staysWellBelowWhatARecordMayHold() {
        for (int i = 0; i < 2 * Recommended.MOST_KEPT; i++) {
            show(
                    longest("r-" + i),
                    IntStream.range(0, RecommendationEvent.MOST_ITEMS).mapToObj(item -> longest("w-" + item)));
        }

        assertThat(remembered().stream()
                        .mapToInt(each -> each.workoutIds().size())
                        .sum())
                .isEqualTo(Recommended.MOST_WORKOUTS);
        assertThat(Json.MAPPER.writeValueAsBytes(new Recommended(remembered())))
                .hasSizeLessThan(Topic.LARGEST_ENTRY * 3 / 4);
    }

    private static String longest(String id) {
        return id + "x".repeat(LONGEST_ID - id.length());
    }

    private List<Shown> remembered() {
        return hearing.states().get(EntityId.recommended("u-1")) instanceof Recommended recommended
                ? recommended.newest()
                : List.of();
    }

    private List<Event<?>> show(String id, Stream<String> workouts) {
        List<ShownWorkout> items =
                workouts.map(workout -> new ShownWorkout(workout, "*|*|*", 1)).toList();
        return hear(CommandType.SHOW_RECOMMENDATION, new RecommendationShown("app", id, "ranked", null, items, 0));
    }

    private List<Event<?>> open(String id, String workoutId) {
        return hear(CommandType.OPEN_RECOMMENDATION, new RecommendationOpened("app", id, workoutId, 0));
    }

    private List<Event<?>> complete(String id, @Nullable String sessionId) {
        return hear(
                CommandType.COMPLETE_RECOMMENDATION, new RecommendationCompleted("app", id, "yoga-1", sessionId, 0));
    }

    private List<Event<?>> hear(CommandType type, Fact wish) {
        return hearing.hear(Command.of(type, "c", "/api", "u-1", Hearing.NOW, wish));
    }
}
