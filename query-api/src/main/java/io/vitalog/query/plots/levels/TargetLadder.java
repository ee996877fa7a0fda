package io.vitalog.query.plots.levels;

import io.vitalog.domain.motivation.levels.Ladder;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import io.vitalog.domain.motivation.levels.Scores;
import io.vitalog.query.plots.drawing.Svg;
import java.util.List;

/** What each level aims at, over the scores that it has. */
final class TargetLadder {
    private static final String LEGEND = ": bar 5 to 95 % of the level's scores, marks its targets";
    private static final double HALF_A_BAR = 0.12;
    private static final double AWAY = 0.32;

    private TargetLadder() {}

    static Svg.Drawing of(Levels levels) {
        Rows rows = new Rows(levels.names(), LEGEND);
        for (int rank = 0; rank < levels.count(); rank++) {
            Scores scores = levels.scores(rank);
            rows.bar(rank, scores.at(5), scores.at(95), HALF_A_BAR);
            add(rows, rank, Ladder.of(rank, levels.count(), scores));
        }
        return new Svg.Drawing("Targets by level, " + levels.mode(), levels.origin(), rows.chart());
    }

    /** The nearer one is told below and the further one above: they may be close together. */
    private static void add(Rows rows, int rank, List<Target> targets) {
        rows.marks(rank, targets.stream().mapToDouble(Target::score).toArray());
        double away = -AWAY;
        for (Target target : targets) {
            rows.words("P" + target.percentile() + " " + Charts.score(target.score()), target.score(), rank + away);
            away = AWAY;
        }
    }
}
