package io.vitalog.trainers.app;

import io.vitalog.domain.models.ModelDigest;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training;
import io.vitalog.trainers.clusters.ClusterTrainer;
import io.vitalog.trainers.clusters.Learnt;
import io.vitalog.trainers.models.Activation;
import io.vitalog.trainers.models.ModelLog;
import io.vitalog.trainers.models.Models;
import io.vitalog.trainers.models.Models.Trained;
import io.vitalog.trainers.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Learns a model of sessions and makes it known. */
public final class SessionsTrainer {
    private SessionsTrainer() {}

    /**
     * What becomes of a trained version.
     *
     * @param version its number, or that of the same model which was there already
     * @param isNew whether it was written
     * @param activated whether it was put to use
     */
    public record Outcome(int version, boolean isNew, boolean activated) {}

    /**
     * A version that is not numbered yet.
     *
     * @param k how many clusters; null for as many as the silhouette says
     * @throws io.vitalog.trainers.tables.TrainingRefused if nothing can be learnt
     */
    public static ModelTrained learn(History history, @Nullable Integer k, long seed) {
        Table table = history.table();
        Learnt learnt = k == null ? ClusterTrainer.trainChoosing(table, seed) : ClusterTrainer.train(table, k, seed);
        Training training = new Training(
                table.rows(),
                table.from(),
                table.until(),
                history.offsets(),
                seed,
                CodeVersion.ofThisBuild(),
                learnt.metrics(),
                notes(history, learnt));
        String model = table.features().model();
        return new ModelTrained(
                ModelLog.ORIGIN, model, 1, ModelDigest.of(learnt.model()), training, learnt.model(), null, 0);
    }

    /**
     * Writes a version unless the newest one is the same, and puts it to use if wanted and it is not.
     *
     * @param reason why it is put to use; null when it is not
     */
    public static Outcome publish(ModelLog log, ModelTrained learnt, @Nullable String reason) {
        List<Outcome> outcome = new ArrayList<>();
        log.add(models -> {
            Optional<Trained> newest = models.newest(learnt.model());
            boolean same = newest.filter(each -> each.fact().digest().equals(learnt.digest()))
                    .isPresent();
            int version = newest.map(each -> each.fact().version()).orElse(0) + (same ? 0 : 1);
            List<ModelEvent> facts = new ArrayList<>();
            if (!same) {
                facts.add(numbered(learnt, version));
            }
            boolean activates = reason != null && !isActive(models, learnt.model(), version);
            if (activates) {
                facts.add(Activation.next(models, learnt.model(), version, reason));
            }
            outcome.add(new Outcome(version, !same, activates));
            return facts;
        });
        return outcome.getLast();
    }

    private static boolean isActive(Models models, String model, int version) {
        return models.active(model)
                .filter(each -> each.fact().version() == version)
                .isPresent();
    }

    private static ModelTrained numbered(ModelTrained learnt, int version) {
        return new ModelTrained(
                learnt.origin(),
                learnt.model(),
                version,
                learnt.digest(),
                learnt.training(),
                learnt.clusters(),
                learnt.mixture(),
                learnt.revision());
    }

    private static List<String> notes(History history, Learnt learnt) {
        List<String> notes = new ArrayList<>(learnt.notes());
        if (history.without() > 0) {
            notes.add(history.without() + " sessions and activities without these features, unfinished or withdrawn");
        }
        history.unread().forEach((cause, records) -> notes.add(records + " records not read: " + cause));
        return notes;
    }
}
