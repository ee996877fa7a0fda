package io.vitalog.domain.decisions.states;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationShown;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was recommended to a user lately: what can be opened and completed. Of a user only the newest {@value
 * #MOST_KEPT} recommendations are remembered, and of these no more than have {@value #MOST_WORKOUTS} workouts together,
 * so that a state stays well below what a record may hold.
 *
 * @param newest in the order in which they were decided, the newest last
 */
public record Recommended(List<Shown> newest) implements State {
    public static final int MOST_KEPT = 200;
    public static final int MOST_WORKOUTS = 5_000;
    public static final Recommended NOTHING = new Recommended(List.of());

    /** The workouts of a recommendation. */
    public record Shown(String recommendationId, List<String> workoutIds) {}

    /** What is remembered of a recommendation, or null. */
    public @Nullable Shown shown(String recommendationId) {
        return newest.stream()
                .filter(each -> each.recommendationId().equals(recommendationId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Recommended evolve(Event<?> event) {
        return event.fact() instanceof RecommendationShown shown
                ? with(new Shown(shown.recommendationId(), shown.workoutIds()))
                : this;
    }

    private Recommended with(Shown shown) {
        List<Shown> all = Stream.concat(newest.stream(), Stream.of(shown)).toList();
        int first = all.size();
        int workouts = 0;
        while (first > 0 && all.size() - first < MOST_KEPT) {
            workouts += all.get(first - 1).workoutIds().size();
            if (workouts > MOST_WORKOUTS) {
                break;
            }
            first--;
        }
        return new Recommended(List.copyOf(all.subList(first, all.size())));
    }
}
