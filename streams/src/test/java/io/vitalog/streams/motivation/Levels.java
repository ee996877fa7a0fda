package io.vitalog.streams.motivation;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training;
import io.vitalog.streams.app.Concept;
import io.vitalog.streams.app.Driven;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The application of motivation without a broker, and models to judge by. */
final class Levels extends Driven {
    private static final String MODEL = "motivation-DualFlow";

    Levels(Path directory) throws IOException {
        super(directory, Concept.MOTIVATION);
    }

    /** @param shift by how much of 1,000 points all levels lie higher */
    static Event<?> trained(int version, double shift) {
        MixtureModel mixture = new MixtureModel("DualFlow", List.of(cell(-1, 10, shift), cell(null, null, shift)));
        Training training = new Training(400, null, null, null, 42, "test", List.of(), null);
        return model(
                MODEL + "/" + version, new ModelTrained("trainer", MODEL, version, "00", training, null, mixture, 0));
    }

    private static Cell cell(@Nullable Integer difficulty, @Nullable Integer durationMin, double shift) {
        List<Level> four = IntStream.range(0, 4)
                .mapToObj(rank -> new Level(
                        List.of("Beginner", "Intermediate", "Advanced", "Expert")
                                .get(rank),
                        0.25,
                        List.of(0.1 + shift + 0.2 * rank, rank == 3 ? 0.9 : 0.5),
                        List.of(0.0025, 0.0, 0.0004),
                        100,
                        rising(1_000 * shift + 200 * rank, 2)))
                .toList();
        return new Cell(
                difficulty,
                durationMin,
                400,
                List.of(new Feature("score", "points", 0, 1000), new Feature("ageYears", "a", 0, 80)),
                four,
                rising(0, 8),
                -1);
    }

    private static List<Double> rising(double from, double step) {
        return IntStream.rangeClosed(0, 100).mapToObj(i -> from + step * i).toList();
    }

    static Event<?> activated(int version, int ordinal) {
        return model(MODEL, new ModelActivated("trainer", MODEL, version, ordinal, null, 0));
    }

    private static Event<?> model(String subject, ModelEvent fact) {
        return Event.of("m-" + subject, "/trainer", Instant.parse("2026-05-01T00:00:00Z"), subject, fact);
    }
}
