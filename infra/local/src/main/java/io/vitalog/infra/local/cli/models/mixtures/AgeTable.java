package io.vitalog.infra.local.cli.models.mixtures;

import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.models.Training;
import io.vitalog.infra.local.cli.options.Columns;
import io.vitalog.trainers.motivation.AgeGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the levels of a mode's widest cell are shared out among ages. */
public final class AgeTable {
    private AgeTable() {}

    /** A line a group and one of all plays; none where the training told no shares. */
    public static List<String> of(MixtureModel model, Training training) {
        List<Level> levels = model.cells().getLast().levels();
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("age"));
        levels.forEach(level -> head.add(level.name()));
        table.add(head);
        for (AgeGroup group : AgeGroup.values()) {
            if (training.metric(group.share(levels.getFirst().name())) != null) {
                List<String> row = new ArrayList<>(List.of(group.text()));
                levels.forEach(level -> row.add(percent(training.metric(group.share(level.name())))));
                table.add(row);
            }
        }
        if (table.size() == 1) {
            return List.of();
        }
        double plays = levels.stream().mapToInt(Level::size).sum();
        List<String> all = new ArrayList<>(List.of("all"));
        levels.forEach(level -> all.add(percent(level.size() / plays)));
        table.add(all);
        return Columns.aligned(table);
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
