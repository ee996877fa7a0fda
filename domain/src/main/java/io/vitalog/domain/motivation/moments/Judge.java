package io.vitalog.domain.motivation.moments;

import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.motivation.levels.Judgement;
import io.vitalog.domain.motivation.levels.Ladder;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import io.vitalog.domain.motivation.levels.LevelScores;
import io.vitalog.domain.motivation.levels.LogCounts;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.motivation.levels.Standard;
import io.vitalog.domain.motivation.moments.Moment.Kind;
import io.vitalog.domain.plays.Play;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The version of a mode's model that judges, and the activation by which it does. */
public record Judge(int version, int generation, MixtureModel model) {

    /** The mode whose plays it judges. */
    public String mode() {
        return model.mode();
    }

    /** Its part of the keys of what it says. */
    public String part() {
        return mode() + "-" + generation;
    }

    /**
     * What a play comes to; empty when the model has no cell for it.
     *
     * @param birth of the player, as far as it is known
     * @param before the play before it, among the user's of the mode, difficulty and duration; null for the first
     */
    public Optional<Judged> judge(KnownPlay known, @Nullable LocalDate birth, @Nullable Judged before) {
        Play play = known.play();
        Performance performance = Performance.of(play, birth);
        return model.cell(play.difficulty(), play.durationMin())
                .map(cell -> judged(cell, Judgement.of(cell, Standard.TRAINING, performance), known, before));
    }

    private Judged judged(Cell cell, Judgement judgement, KnownPlay known, @Nullable Judged before) {
        Play play = known.play();
        LevelScores scores = new LevelScores(
                play.mode(),
                version,
                generation,
                cell.difficulty(),
                cell.durationMin(),
                judgement.level(),
                judgement.rank(),
                LogCounts.one(play.score()));
        if (before == null) {
            return new Judged(scores, play.score(), List.of());
        }
        Told told = new Told(known, scores, before);
        return new Judged(scores, Math.max(before.best(), play.score()), told.moments(reached(cell, scores, play)));
    }

    private static Optional<Target> reached(Cell cell, LevelScores scores, Play play) {
        return Ladder.reached(
                scores.rank(), cell.levels().size(), Standard.TRAINING.of(cell, scores.rank()), play.score());
    }

    /** A play after another. */
    private record Told(KnownPlay known, LevelScores scores, Judged before) {
        List<Moment> moments(Optional<Target> reached) {
            List<Moment> moments = new ArrayList<>();
            if (!scores.level().equals(before.scores().level())) {
                moments.add(moment(Kind.LEVEL_CHANGED, before.scores().level(), null));
            }
            reached.filter(target -> before.best() < target.score())
                    .ifPresent(target -> moments.add(moment(Kind.TARGET_REACHED, null, target)));
            if (known.play().score() > before.best()) {
                moments.add(moment(Kind.PERSONAL_BEST, null, null));
            }
            return moments;
        }

        private Moment moment(Kind kind, @Nullable String levelBefore, @Nullable Target target) {
            Play play = known.play();
            return new Moment(
                    kind.text(),
                    play.userId(),
                    play.time(),
                    play.playId(),
                    play.mode(),
                    play.difficulty(),
                    play.durationMin(),
                    play.score(),
                    scores.version(),
                    scores.generation(),
                    scores.level(),
                    levelBefore,
                    before.best(),
                    target == null ? null : target.percentile(),
                    target == null ? null : target.score(),
                    known.event());
        }
    }
}
