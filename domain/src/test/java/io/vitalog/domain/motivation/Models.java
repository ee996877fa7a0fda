package io.vitalog.domain.motivation;

import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.MixtureModel.Level;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A model of four levels around 100, 300, 500 and 700 points, of which older players make as many as younger ones. */
public final class Models {
    private static final List<String> NAMES = List.of("Beginner", "Intermediate", "Advanced", "Expert");

    private Models() {}

    public static MixtureModel fourLevels() {
        return new MixtureModel("DualFlow", List.of(cell(-1, 10), cell(null, null)));
    }

    public static Cell cell(@Nullable Integer difficulty, @Nullable Integer durationMin) {
        return new Cell(
                difficulty,
                durationMin,
                400,
                List.of(new Feature("score", "points", 0, 1000), new Feature("ageYears", "a", 10, 60)),
                IntStream.range(0, 4).mapToObj(Models::level).toList(),
                rising(0, 8),
                -1);
    }

    private static Level level(int rank) {
        return new Level(
                NAMES.get(rank),
                0.25,
                List.of(0.1 + 0.2 * rank, 0.5),
                List.of(0.0025, 0.0, 0.04),
                100,
                rising(200 * rank, 2));
    }

    private static List<Double> rising(double from, double step) {
        return IntStream.rangeClosed(0, 100).mapToObj(i -> from + step * i).toList();
    }
}
