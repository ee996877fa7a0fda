package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;

import io.vitalog.domain.models.Activation;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.models.ModelDigest;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.plays.Play;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** A model of levels that is in use, and those who play. */
final class MotivationScene {
    private static final Instant TRAINED = Instant.parse("2026-03-14T00:00:00Z");

    /** Tests share a store. */
    private static final AtomicBoolean IN_USE = new AtomicBoolean();

    private MotivationScene() {}

    /** Of four levels around 100, 300, 500 and 700 points; for all tests that ask for it. */
    static void useAModel() {
        if (!IN_USE.getAndSet(true)) {
            useAModel("DualFlow");
        }
    }

    /** The same of another mode. */
    static void useAModel(String mode) {
        MixtureModel model = new MixtureModel(
                mode,
                List.of(new Cell(
                        null,
                        null,
                        400,
                        List.of(new Feature("score", "points", 0, 1000), new Feature("ageYears", "a", 10, 60)),
                        IntStream.range(0, 4)
                                .mapToObj(rank -> level(
                                        List.of("Beginner", "Intermediate", "Advanced", "Expert")
                                                .get(rank),
                                        rank))
                                .toList(),
                        rising(0, 8),
                        -1)));
        Training training = new Training(400, null, null, null, 42, "test", List.of(), null);
        STORE.put(new TrainedModel(
                "motivation-" + mode + "/1",
                "motivation-" + mode,
                1,
                TRAINED,
                ModelDigest.of(model),
                training,
                null,
                model));
        STORE.put(new Activation("motivation-" + mode, 1, 1, TRAINED, null));
    }

    private static Level level(String name, int rank) {
        return new Level(
                name, 0.25, List.of(0.1 + 0.2 * rank, 0.5), List.of(0.0025, 0.0, 0.04), 100, rising(200 * rank, 2));
    }

    private static List<Double> rising(double from, double step) {
        return IntStream.rangeClosed(0, 100).mapToObj(i -> from + step * i).toList();
    }

    static void play(String user, String time, double score, double minutes) {
        play("DualFlow", user, time, score, minutes);
    }

    static void play(String mode, String user, String time, double score, double minutes) {
        STORE.put(new Play(
                "play-" + user + time, user, "game", time, Instant.parse(time), mode, -1, minutes, score, null, 0));
    }
}
