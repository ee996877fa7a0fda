package io.vitalog.infra.devices.exercises;

import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.facts.Token;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.Malformed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An exercise: the workout {@code free-exercise-db:<id>}, listed since the earliest time that anything holds. */
final class Exercise implements JsonRows.Mapper {
    static final String ORIGIN = "free-exercise-db";

    private final Facts facts;

    Exercise(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void map(Element exercise) throws Malformed {
        String level = exercise.find("level");
        WorkoutListed listed = new WorkoutListed(
                ORIGIN,
                exercise.text("name"),
                Token.of(exercise.text("category")),
                "expert".equals(level) ? "advanced" : level,
                null,
                null,
                null,
                tags(exercise),
                0);
        facts.listed(ORIGIN + ":" + exercise.text("id"), listed);
    }

    private static List<String> tags(Element exercise) {
        Stream<String> muscles = Stream.of("primaryMuscles", "secondaryMuscles")
                .flatMap(member -> exercise.list(member).stream())
                .map(Element::node)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
        Stream<String> others =
                Stream.of("equipment", "force", "mechanic").map(exercise::find).filter(Objects::nonNull);
        return Stream.concat(muscles, others).map(Token::of).distinct().toList();
    }
}
