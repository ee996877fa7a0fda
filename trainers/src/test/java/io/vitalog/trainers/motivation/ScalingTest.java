package io.vitalog.trainers.motivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.ModelDigest;
import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.motivation.levels.PlayFeature;
import io.vitalog.trainers.motivation.MixtureTrainer.Learnt;
import io.vitalog.trainers.motivation.Players.Known;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalingTest {
    private static final List<Known> PLAYS = Players.each(945, 1);
    private static final List<PlayFeature> FEATURES =
            List.of(PlayFeature.SCORE, PlayFeature.AGE, PlayFeature.START_SPEED);

    @Test
    void aRobustScaleIsMedianAndInterquartileRange() {
        Feature robust = Scaling.ROBUST.of(PlayFeature.SCORE, new double[] {0, 10, 20, 30, 1_000});

        assertThat(robust).isEqualTo(new Feature("score", "points", 0, 1_000, 20.0, 20.0));
        assertThat(Scaling.MIN_MAX.of(PlayFeature.SCORE, new double[] {0, 10, 20, 30, 1_000}))
                .isEqualTo(new Feature("score", "points", 0, 1_000));
    }

    @Test
    void quartilesLieOnLinesBetweenValues() {
        Feature robust = Scaling.ROBUST.of(PlayFeature.SCORE, new double[] {1, 2, 3, 4});

        assertThat(robust.center()).isEqualTo(2.5);
        assertThat(robust.spread()).isEqualTo(1.5);
    }

    @Test
    void findsTheLevelsOfPlayersAgainWithARobustScale() {
        MotivationEngine engine =
                new MotivationEngine(train(Players.rows(PLAYS)).model());
        int[] found = PLAYS.stream()
                .mapToInt(play -> engine.predictLevel(play.row().performance()).rank())
                .toArray();
        int[] truth = PLAYS.stream().mapToInt(Known::level).toArray();

        assertThat(Agreement.adjustedRandIndex(found, truth)).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void aRobustModelTellsItsScaleAndIsAnotherOne() {
        Learnt robust = train(Players.rows(PLAYS));
        Learnt ranged =
                MixtureTrainer.train("DualFlow", Players.rows(PLAYS), new Plan(FEATURES, 4, 42, 50, Scaling.MIN_MAX));

        assertThat(robust.model().cells().getLast().features())
                .allSatisfy(feature -> assertThat(feature.spread()).isPositive());
        assertThat(ranged.model().cells().getLast().features())
                .extracting(Feature::center, Feature::spread)
                .containsOnly(tuple(null, null));
        assertThat(ModelDigest.of(robust.model())).isNotEqualTo(ModelDigest.of(ranged.model()));
        assertThat(robust.notes()).noneMatch(note -> note.contains("scaled"));
    }

    /** Nine of ten play at speed 3: its quartiles are the same. */
    @Test
    void aFeatureWithoutAMiddleHalfIsScaledByItsRangeAndSaysSo() {
        List<PlayRow> rows = new ArrayList<>();
        for (PlayRow row : Players.rows(PLAYS)) {
            Performance play = row.performance();
            double speed = rows.size() % 10 == 0 ? 5 : 3;
            rows.add(new PlayRow(
                    row.player(),
                    row.time(),
                    new Performance("DualFlow", -1, 10, play.score(), play.ageYears(), speed)));
        }

        Learnt learnt = train(rows);

        assertThat(learnt.model().cells().getLast().features()).contains(new Feature("startSpeed", "1", 3, 5));
        assertThat(learnt.notes())
                .contains("startSpeed scaled by its range in 3 of 3 cells: the middle half of the plays has one value");
    }

    private static Learnt train(List<PlayRow> rows) {
        return MixtureTrainer.train("DualFlow", rows, new Plan(FEATURES, 4, 42, 50, Scaling.ROBUST));
    }
}
