package io.vitalog.trainers.models;

import io.vitalog.domain.motivation.ModelInfo.CellInfo;
import io.vitalog.domain.motivation.ModelInfo.LevelInfo;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the levels of two versions differ.
 *
 * @param both cells that both have
 * @param before cells that only the earlier one has
 * @param after cells that only the later one has
 */
public record MixtureComparison(List<Change> both, List<CellInfo> before, List<CellInfo> after) {
    /** As a digest takes two numbers for one: the ninth digit. */
    private static final double SAME = 1e-9;

    /**
     * A cell in both versions.
     *
     * @param levels by name, in the order of the earlier version, then those that only the later one has
     */
    public record Change(CellInfo before, CellInfo after, List<LevelChange> levels) {
        /** How many targets of levels that both have are at another score now. */
        public int moved() {
            return levels.stream().mapToInt(LevelChange::moved).sum();
        }

        /** How many targets there are of levels that both have. */
        public int targets() {
            return levels.stream().mapToInt(LevelChange::targets).sum();
        }
    }

    /** A level; null where a version has none of this name. */
    public record LevelChange(
            String level,
            @Nullable LevelInfo before,
            @Nullable LevelInfo after) {
        private int targets() {
            return before == null || after == null ? 0 : before.targets().size();
        }

        private int moved() {
            if (before == null || after == null) {
                return 0;
            }
            List<Target> then = after.targets();
            return (int) before.targets().stream()
                    .filter(target -> then.stream().noneMatch(each -> isSame(target, each)))
                    .count();
        }

        private static boolean isSame(Target one, Target other) {
            double greatest = Math.max(Math.abs(one.score()), Math.abs(other.score()));
            return one.percentile() == other.percentile() && Math.abs(one.score() - other.score()) <= SAME * greatest;
        }
    }

    public static MixtureComparison of(List<CellInfo> before, List<CellInfo> after) {
        List<Change> both = new ArrayList<>();
        List<CellInfo> gone = new ArrayList<>();
        for (CellInfo cell : before) {
            like(cell, after).ifPresentOrElse(then -> both.add(change(cell, then)), () -> gone.add(cell));
        }
        List<CellInfo> come =
                after.stream().filter(cell -> like(cell, before).isEmpty()).toList();
        return new MixtureComparison(both, gone, come);
    }

    private static Optional<CellInfo> like(CellInfo cell, List<CellInfo> among) {
        return among.stream()
                .filter(each -> Objects.equals(each.difficulty(), cell.difficulty())
                        && Objects.equals(each.durationMin(), cell.durationMin()))
                .findFirst();
    }

    private static Change change(CellInfo before, CellInfo after) {
        List<LevelChange> levels = new ArrayList<>();
        before.levels().forEach(level -> levels.add(new LevelChange(level.level(), level, named(level, after))));
        after.levels().stream()
                .filter(level -> named(level, before) == null)
                .forEach(level -> levels.add(new LevelChange(level.level(), null, level)));
        return new Change(before, after, levels);
    }

    private static @Nullable LevelInfo named(LevelInfo level, CellInfo cell) {
        return cell.levels().stream()
                .filter(each -> each.level().equals(level.level()))
                .findFirst()
                .orElse(null);
    }
}
