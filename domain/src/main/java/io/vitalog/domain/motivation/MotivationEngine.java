package io.vitalog.domain.motivation;

import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.motivation.Analysis.Compared;
import io.vitalog.domain.motivation.history.Standing;
import io.vitalog.domain.motivation.levels.Judgement;
import io.vitalog.domain.motivation.levels.Ladder;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.motivation.levels.Scores;
import io.vitalog.domain.motivation.levels.Standard;
import io.vitalog.domain.motivation.messages.Message;
import io.vitalog.domain.motivation.messages.Messages;
import io.vitalog.domain.motivation.messages.Occasion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers what a play shows, by a model. Needs no stack: give it a model and ask. */
public final class MotivationEngine {
    private final MixtureModel model;
    private final Standard standard;

    /** Compares with the plays of the training. */
    public MotivationEngine(MixtureModel model) {
        this(model, Standard.TRAINING);
    }

    /** @param standard by which percentiles and targets are set */
    public MotivationEngine(MixtureModel model, Standard standard) {
        this.model = model;
        this.standard = standard;
    }

    /** The name of the model of a mode. */
    public static String modelOf(String mode) {
        return "motivation-" + mode;
    }

    /**
     * Which level a play shows.
     *
     * @throws IllegalArgumentException if a figure is impossible, or the model knows no such plays
     */
    public Judgement predictLevel(Performance performance) {
        performance.broken().ifPresent(rule -> {
            throw new IllegalArgumentException(rule);
        });
        if (!model.mode().equals(performance.mode())) {
            throw new IllegalArgumentException(
                    "the model is of mode " + model.mode() + ", the play of " + performance.mode());
        }
        return Judgement.of(model, standard, performance)
                .orElseThrow(() -> new IllegalArgumentException("the model has no cell for difficulty "
                        + performance.difficulty() + " and " + performance.durationMin() + " minutes"));
    }

    /** What players of each level aim at where plays of this difficulty and duration, in minutes, are compared. */
    public List<List<Target>> performanceTargets(int difficulty, double durationMin) {
        return model.cell(difficulty, durationMin).stream()
                .flatMap(cell -> IntStream.range(0, cell.levels().size())
                        .mapToObj(rank -> Ladder.of(rank, cell.levels().size(), standard.of(cell, rank))))
                .toList();
    }

    /**
     * What to say of a play.
     *
     * @param seed the fact id of the play, by which one of several wordings is chosen
     * @param standing null when nothing is known of plays before
     */
    public Message motivationalMessage(
            Performance performance, @Nullable Standing standing, String seed, Messages messages) {
        return analyze(performance, standing, seed, messages).message();
    }

    /** Level, targets and message together; as {@link #predictLevel} and {@link #motivationalMessage}. */
    public Analysis analyze(Performance performance, @Nullable Standing standing, String seed, Messages messages) {
        Judgement judgement = predictLevel(performance);
        Scores scores = standard.of(cell(performance), judgement.rank());
        return analysis(judgement, new Scored(performance.score(), standing, scores), seed, messages);
    }

    /** What the model is. */
    public ModelInfo modelInfo() {
        return ModelInfo.of(model);
    }

    /** A score, how its player stands, and the scores of the level by which targets are set. */
    public record Scored(double score, @Nullable Standing standing, Scores scores) {}

    /** The same by a judgement that was made before, and by scores that need not be the training's. */
    public static Analysis analysis(Judgement judgement, Scored scored, String seed, Messages messages) {
        int levels = judgement.probabilities().size();
        List<Target> targets = Ladder.of(judgement.rank(), levels, scored.scores());
        Optional<Target> next = Ladder.next(judgement.rank(), levels, scored.scores(), scored.score());
        Optional<Target> reached = Ladder.reached(judgement.rank(), levels, scored.scores(), scored.score());
        Occasion occasion = Occasion.of(scored.score(), scored.standing(), reached, next);
        return new Analysis(
                judgement,
                targets,
                next.orElse(null),
                next.map(target -> target.distance(scored.score())).orElse(null),
                Compared.with(scored.scores()),
                messages.say(occasion, seed, numbers(scored, reached, next)));
    }

    private static Map<String, Double> numbers(Scored scored, Optional<Target> reached, Optional<Target> next) {
        Map<String, Double> numbers = new HashMap<>();
        numbers.put("score", scored.score());
        next.ifPresent(target -> {
            numbers.put("target", target.score());
            numbers.put("distance", target.distance(scored.score()));
        });
        reached.ifPresent(target -> numbers.put("reached", target.score()));
        Standing standing = scored.standing();
        if (standing != null && standing.bestBefore() != null && standing.daysSince() != null) {
            numbers.put("best", standing.bestBefore());
            numbers.put("days", (double) standing.daysSince());
        }
        return numbers;
    }

    private Cell cell(Performance performance) {
        return model.cell(performance.difficulty(), performance.durationMin()).orElseThrow();
    }
}
