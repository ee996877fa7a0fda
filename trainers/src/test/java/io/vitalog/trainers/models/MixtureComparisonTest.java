package io.vitalog.trainers.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.motivation.ModelInfo.CellInfo;
import io.vitalog.domain.motivation.ModelInfo.LevelInfo;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import io.vitalog.trainers.models.MixtureComparison.LevelChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MixtureComparisonTest {
    private static final LevelInfo LOW = level("Beginner", 100, 200);
    private static final LevelInfo HIGH = level("Expert", 700, 800);

    @Test
    void aVersionDoesNotDifferFromItself() {
        List<CellInfo> cells = List.of(cell(-1, LOW, HIGH), cell(null, LOW, HIGH));

        MixtureComparison comparison = MixtureComparison.of(cells, cells);

        assertThat(comparison.both()).hasSize(2).allSatisfy(change -> {
            assertThat(change.moved()).isZero();
            assertThat(change.targets()).isEqualTo(4);
        });
        assertThat(comparison.before()).isEmpty();
        assertThat(comparison.after()).isEmpty();
    }

    @Test
    void targetsThatAreAtAnotherScoreHaveMoved() {
        MixtureComparison comparison = MixtureComparison.of(
                List.of(cell(-1, LOW, HIGH)),
                List.of(cell(-1, level("Beginner", 100, 201), level("Expert", 699, 801))));

        assertThat(comparison.both()).singleElement().satisfies(change -> {
            assertThat(change.moved()).isEqualTo(3);
            assertThat(change.targets()).isEqualTo(4);
        });
    }

    @Test
    void cellsAndLevelsOfOneVersionAloneAreTold() {
        CellInfo gone = cell(3, LOW, HIGH);
        CellInfo come = cell(4, LOW, HIGH);

        MixtureComparison comparison =
                MixtureComparison.of(List.of(gone, cell(-1, LOW)), List.of(come, cell(-1, LOW, HIGH)));

        assertThat(comparison.before()).containsExactly(gone);
        assertThat(comparison.after()).containsExactly(come);
        assertThat(comparison.both()).singleElement().satisfies(change -> {
            assertThat(change.levels())
                    .containsExactly(new LevelChange("Beginner", LOW, LOW), new LevelChange("Expert", null, HIGH));
            assertThat(change.targets()).isEqualTo(2);
        });
    }

    private static CellInfo cell(@Nullable Integer difficulty, LevelInfo... levels) {
        return new CellInfo(difficulty, null, 90, -12.5, List.of(), List.of(levels));
    }

    private static LevelInfo level(String name, double nearer, double further) {
        List<Target> targets = List.of(new Target(25, nearer), new Target(50, further));
        return new LevelInfo(name, 0.5, 45, Map.of("score", nearer), new TreeMap<>(), targets);
    }
}
