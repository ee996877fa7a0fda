package io.vitalog.infra.devices.coldstart;

import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Token;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.Malformed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A workout of the recommender: {@code recommender:<workout_id>}, its duration in minutes. */
final class RecommendedWorkout implements JsonRows.Mapper {
    static final String ORIGIN = "recommender";

    private final Facts facts;
    private final Listener listener;

    RecommendedWorkout(Facts facts, Listener listener) {
        this.facts = facts;
        this.listener = listener;
    }

    /** Hears of each workout that is listed. */
    interface Listener {
        void listed(String workout, @Nullable Double durationMin);
    }

    /** The id of a workout in the catalogue, by that of the list. */
    static String id(String listed) {
        return ORIGIN + ":" + listed;
    }

    @Override
    public void map(Element workout) throws Malformed {
        WorkoutListed listed = new WorkoutListed(
                ORIGIN,
                workout.text("title"),
                Token.of(workout.text("workout_type")),
                level(workout.find("fitness_level")),
                workout.findNumber("duration"),
                workout.find("instructor"),
                workout.find("instructor_id"),
                tags(workout),
                0);
        String name = workout.text("workout_id");
        facts.listed(id(name), listed);
        listener.listed(name, listed.durationMin());
    }

    private static @Nullable String level(@Nullable String level) {
        return level == null ? null : level.toLowerCase(Locale.ROOT);
    }

    private static @Nullable List<String> tags(Element workout) {
        if (!workout.has("tags")) {
            return null;
        }
        return workout.list("tags").stream()
                .map(Element::node)
                .filter(JsonNode::isString)
                .map(tag -> Token.of(tag.stringValue()))
                .distinct()
                .toList();
    }
}
