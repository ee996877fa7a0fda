package io.vitalog.infra.local.cli.models.mixtures;

import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.motivation.ModelInfo.CellInfo;
import io.vitalog.domain.motivation.ModelInfo.LevelInfo;
import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.infra.local.cli.options.Columns;
import io.vitalog.trainers.models.MixtureComparison;
import io.vitalog.trainers.models.MixtureComparison.Change;
import io.vitalog.trainers.models.MixtureComparison.LevelChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the levels of two versions differ, a table a cell. */
public final class MixtureChanges {
    private static final String SCORE = "score";

    private MixtureChanges() {}

    public static List<String> of(MixtureModel before, MixtureModel after) {
        MixtureComparison comparison = MixtureComparison.of(cells(before), cells(after));
        List<String> lines = new ArrayList<>();
        comparison.both().forEach(change -> {
            lines.add(head(change));
            lines.addAll(table(change));
        });
        comparison.before().forEach(cell -> lines.add(place(cell) + " is only in the first version"));
        comparison.after().forEach(cell -> lines.add(place(cell) + " is only in the second version"));
        return lines;
    }

    /** Which plays a cell is of. */
    public static String place(CellInfo cell) {
        return "cell      difficulty " + anyOf(cell.difficulty()) + ", minutes " + anyOf(cell.durationMin());
    }

    private static List<CellInfo> cells(MixtureModel model) {
        return new MotivationEngine(model).modelInfo().cells();
    }

    private static String head(Change change) {
        return place(change.before())
                + String.format(
                        Locale.ROOT,
                        ": %,d to %,d players, bic %.3f to %.3f, %d of %d targets moved",
                        change.before().players(),
                        change.after().players(),
                        change.before().bic(),
                        change.after().bic(),
                        change.moved(),
                        change.targets());
    }

    private static List<String> table(Change change) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("level", "plays", "weight", "mean score"));
        for (LevelChange level : change.levels()) {
            table.add(List.of(
                    level.level(),
                    both(level, each -> String.format(Locale.ROOT, "%,d", each.size())),
                    both(level, each -> String.format(Locale.ROOT, "%.3f", each.weight())),
                    both(
                            level,
                            each -> String.format(
                                    Locale.ROOT, "%.1f", each.means().get(SCORE)))));
        }
        return Columns.aligned(table);
    }

    private static String both(LevelChange level, Function<LevelInfo, String> text) {
        return text(level.before(), text) + " to " + text(level.after(), text);
    }

    private static String text(@Nullable LevelInfo level, Function<LevelInfo, String> text) {
        return level == null ? "-" : text.apply(level);
    }

    private static String anyOf(@Nullable Integer value) {
        return value == null ? "any" : value.toString();
    }
}
