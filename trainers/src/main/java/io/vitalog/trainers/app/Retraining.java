package io.vitalog.trainers.app;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training.Range;
import io.vitalog.trainers.app.ActivationRule.Decision;
import io.vitalog.trainers.models.ModelLog;
import io.vitalog.trainers.models.ModelLog.Outcome;
import io.vitalog.trainers.replay.Progress;
import io.vitalog.trainers.replay.Replay;
import io.vitalog.trainers.replay.Upto;
import io.vitalog.trainers.sessions.SessionRows;
import io.vitalog.trainers.sessions.Window;
import io.vitalog.trainers.tables.TrainingRefused;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Trains again and again, and puts to use what its rule allows. Belongs to one thread. */
public final class Retraining {
    private final Replay replay;
    private final ModelLog log;
    private final Plan plan;
    private @Nullable Instant trainedAt;
    private long offsetsThen;
    private int rowsThen;

    /**
     * What to train, and when.
     *
     * @param k how many clusters; null for as many as the silhouette says
     * @param every how long after the last training; null for never by the clock
     * @param newSessions after so many more sessions; null for never by their number
     */
    public record Plan(
            FeatureSet features,
            @Nullable Integer k,
            long seed,
            @Nullable Duration every,
            @Nullable Integer newSessions,
            ActivationRule rule) {

        /** Refuses a plan that never trains, or always does. */
        public Plan {
            if (every == null && newSessions == null) {
                throw new IllegalArgumentException("say when to train again: --every, --new-sessions or both");
            }
            if ((every != null && (every.isNegative() || every.isZero())) || (newSessions != null && newSessions < 1)) {
                throw new IllegalArgumentException("--every and --new-sessions must be more than nothing");
            }
        }
    }

    public Retraining(Replay replay, ModelLog log, Plan plan) {
        this.replay = replay;
        this.log = log;
        this.plan = plan;
    }

    /** Trains if it is time to, the first time always, and tells what was decided; nothing when it was not time. */
    public Optional<String> step(Instant now) {
        Instant last = trainedAt;
        boolean byClock = last == null || (plan.every() != null && !now.isBefore(last.plus(plan.every())));
        long offsets = plan.newSessions() == null ? 0 : offsets();
        // Not every record is a session: only reading tells.
        boolean perhaps = isEnough(offsets - offsetsThen);
        if (!byClock && !perhaps) {
            return Optional.empty();
        }
        History history = History.read(replay, plan.features(), Upto.NOW, Window.ALL, Progress.UNHEARD);
        int rows = history.table().rows();
        if (!byClock && !isEnough(rows - rowsThen)) {
            return Optional.empty();
        }
        trainedAt = now;
        offsetsThen = offsets;
        rowsThen = rows;
        return Optional.of(trained(history));
    }

    private String trained(History history) {
        ModelTrained learnt;
        try {
            learnt = SessionsTrainer.learn(history, plan.k(), plan.seed());
        } catch (TrainingRefused refused) {
            return "not trained: " + refused.getMessage();
        }
        ClusterModel active = log.read()
                .active(learnt.model())
                .map(each -> each.fact().clusters())
                .orElse(null);
        Decision decision = plan.rule().judge(active, clusters(learnt), history.table(), plan.seed());
        Outcome outcome = log.publish(learnt, decision.activates() ? decision.reason() : null);
        String name = learnt.model() + "/" + outcome.version();
        return name + (outcome.isNew() ? " trained" : " is the same again") + ", "
                + (outcome.activated()
                        ? "in use now: "
                        : decision.activates() ? "in use already: " : "not put to use: ")
                + decision.reason();
    }

    private boolean isEnough(long more) {
        Integer wanted = plan.newSessions();
        return wanted != null && more >= wanted;
    }

    private long offsets() {
        return replay.ranges(SessionRows.SESSIONS, Upto.NOW).stream()
                .mapToLong(Range::until)
                .sum();
    }

    private static ClusterModel clusters(ModelTrained trained) {
        ClusterModel clusters = trained.clusters();
        if (clusters == null) {
            throw new IllegalStateException(trained.model() + " was learnt without clusters");
        }
        return clusters;
    }
}
