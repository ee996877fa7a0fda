package io.vitalog.trainers.motivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.models.Training.Metric;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.motivation.levels.PlayFeature;
import io.vitalog.trainers.motivation.MixtureTrainer.Learnt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeSharesTest {
    /** Two levels, around 200 and 800 points; of the training's 100 plays 25 showed the higher one. */
    private static final Cell CELL = new Cell(
            null,
            null,
            100,
            List.of(new Feature("score", "points", 0, 1000)),
            List.of(level("Beginner", 0.2, 75), level("Expert", 0.8, 25)),
            List.of(0.0, 1000.0),
            0);

    @Test
    void tellsEachLevelsShareOfAGroupAndTheGreatestDifference() {
        List<PlayRow> rows = new ArrayList<>();
        rows.addAll(plays(30, 20.5, 200));
        rows.addAll(plays(10, 25.9, 800));
        rows.addAll(plays(10, 40, 200));
        rows.addAll(plays(30, 45.9, 800));

        Map<String, Double> told = told(rows);

        assertThat(told)
                .containsEntry("share-18-25-Beginner", 0.75)
                .containsEntry("share-18-25-Expert", 0.25)
                .containsEntry("share-36-45-Expert", 0.75)
                .containsEntry("age-disparity", 0.5)
                .hasSize(5);
    }

    @Test
    void whoeverHasNoAgeOrIsOfFewIsLeftOutAndSaid() {
        List<PlayRow> rows = new ArrayList<>();
        rows.addAll(plays(20, 17.9, 200));
        rows.addAll(plays(19, 18, 800));
        rows.addAll(plays(3, 66, 800));
        rows.addAll(plays(4, null, 800));

        assertThat(told(rows)).containsOnlyKeys("share-under-18-Beginner", "share-under-18-Expert", "age-disparity");
        assertThat(AgeShares.of(CELL, rows).notes())
                .containsExactly(
                        "shares by age: 4 plays without an age left out",
                        "shares by age: groups of fewer than 20 plays left out: 18-25 (19), 66-plus (3)");
    }

    @Test
    void nothingIsToldOfNoAges() {
        assertThat(told(plays(50, null, 200))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,under-18",
        "17.99,under-18",
        "18,18-25",
        "26,26-35",
        "55.9,46-55",
        "56,56-65",
        "66,66-plus",
        "130,66-plus"
    })
    void eachAgeHasAGroup(double age, String group) {
        assertThat(AgeGroup.of(age)).map(AgeGroup::text).hasValue(group);
    }

    /** The most there can be: eight levels in seven groups are within what a training may tell. */
    @Test
    void aTrainingTellsThemOfItsWidestCell() {
        Learnt learnt = MixtureTrainer.train(
                "DualFlow",
                Players.rows(Players.each(945, 1)),
                new Plan(List.of(PlayFeature.SCORE, PlayFeature.AGE), 8, 42, 50));

        assertThat(learnt.metrics())
                .hasSizeLessThanOrEqualTo(64)
                .extracting(Metric::name)
                .contains("age-disparity");
        double shares = learnt.metrics().stream()
                .filter(metric -> metric.name().startsWith("share-26-35-"))
                .mapToDouble(Metric::value)
                .sum();
        assertThat(shares).isCloseTo(1, within(1e-9));
        assertThat(AgeGroup.values().length * Plan.MOST_COMPONENTS + 5).isLessThanOrEqualTo(64);
    }

    private static Map<String, Double> told(List<PlayRow> rows) {
        return AgeShares.of(CELL, rows).metrics().stream().collect(Collectors.toMap(Metric::name, Metric::value));
    }

    private static List<PlayRow> plays(int count, @Nullable Double age, double score) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PlayRow(
                        "player-" + i, Instant.EPOCH, new Performance("DualFlow", -1, 10, score, age, null)))
                .toList();
    }

    private static List<PlayRow> plays(int count, double age, double score) {
        return plays(count, (Double) age, score);
    }

    private static Level level(String name, double mean, int size) {
        return new Level(name, 0.5, List.of(mean), List.of(0.01), size, List.of(0.0, 1000.0));
    }
}
