package io.vitalog.domain.motivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.motivation.levels.Judgement;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.motivation.messages.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotivationEngineTest {
    private final MotivationEngine engine = new MotivationEngine(Models.fourLevels());

    @ParameterizedTest
    @CsvSource({"100, Beginner, 25, 50", "300, Intermediate, 50, 75", "500, Advanced, 75, 90", "700, Expert, 90, 95"})
    void aimsAtThePercentilesOfTheLevel(double score, String level, int nearer, int farther) {
        Analysis analysis = analyze(score);

        assertThat(analysis.judgement().level()).isEqualTo(level);
        assertThat(analysis.judgement().confidence()).isGreaterThan(0.9);
        assertThat(analysis.targets()).extracting(Target::percentile).containsExactly(nearer, farther);
    }

    @Test
    void saysHowFarTheNextTargetIs() {
        Analysis analysis = analyze(90);

        assertThat(analysis.nextTarget()).isEqualTo(new Target(50, 100));
        assertThat(analysis.distance()).isEqualTo(10);
        assertThat(analysis.judgement().percentileInLevel()).isEqualTo(45);
        assertThat(analysis.judgement().percentile()).isEqualTo(11.25);
        assertThat(analysis.message().occasion()).isEqualTo("on-the-way");
        assertThat(analysis.message().text()).contains("90", "100", "10");
    }

    @Test
    void climbsOnBeyondBothTargetsOfALevelAndComesToAnEnd() {
        assertThat(analyze(120).nextTarget()).isEqualTo(new Target(75, 150));
        assertThat(analyze(999).nextTarget()).isNull();
        assertThat(analyze(999).message().occasion()).isEqualTo("above-targets");
    }

    @Test
    void judgesWithoutAnAgeByTheRest() {
        Judgement judgement = engine.predictLevel(play(-1, 10, 400, null));

        assertThat(judgement.missing()).containsExactly("ageYears");
        assertThat(judgement.probabilities().get(1).probability()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void saysWhatTheTrainingHasNotSeen() {
        assertThat(engine.predictLevel(play(-1, 10, 5_000, 70.0)).unseen()).containsExactly("score", "ageYears");
    }

    @Test
    void fallsBackToACoarserCell() {
        assertThat(engine.predictLevel(play(-1, 10.4, 100, 30.0)).cellDurationMin())
                .isEqualTo(10);
        assertThat(engine.predictLevel(play(-1, 12, 100, 30.0)).cellDurationMin())
                .isNull();
        assertThat(engine.predictLevel(play(3, 10, 100, 30.0)).cellDifficulty()).isNull();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> engine.predictLevel(play(-1, 10, -1, 30.0)))
                .hasMessage("score must be between 0 and 1000000000000");
        assertThatThrownBy(() -> engine.predictLevel(play(-1, 10, Double.NaN, 30.0)))
                .hasMessageStartingWith("score must");
        assertThatThrownBy(() -> engine.predictLevel(play(-1, 10, 1, 131.0))).hasMessageStartingWith("age must");
        assertThatThrownBy(() -> engine.predictLevel(new Performance("Other", -1, 10, 1, 30.0, null)))
                .hasMessage("the model is of mode DualFlow, the play of Other");
    }

    @Test
    void tellsWhatTheModelIs() {
        ModelInfo info = engine.modelInfo();

        assertThat(info.cells()).hasSize(2);
        ModelInfo.LevelInfo expert = info.cells().getFirst().levels().getLast();
        assertThat(expert.means().get("score")).isCloseTo(700, within(1e-9));
        assertThat(expert.percentiles()).containsEntry(50, 700.0);
        assertThat(engine.performanceTargets(-1, 10))
                .hasSize(4)
                .last()
                .isEqualTo(List.of(new Target(90, 780), new Target(95, 790)));
    }

    private Analysis analyze(double score) {
        return engine.analyze(play(-1, 10, score, 30.0), null, "play-1", Messages.ENGLISH);
    }

    private static Performance play(int difficulty, double durationMin, double score, @Nullable Double age) {
        return new Performance("DualFlow", difficulty, durationMin, score, age, null);
    }
}
