package io.vitalog.trainers.app;

import io.vitalog.domain.models.ModelDigest;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training;
import io.vitalog.trainers.clusters.ClusterTrainer;
import io.vitalog.trainers.clusters.Learnt;
import io.vitalog.trainers.models.ModelLog;
import io.vitalog.trainers.tables.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learns a model of sessions; {@link ModelLog#publish} makes it known. */
public final class SessionsTrainer {
    private SessionsTrainer() {}

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

    private static List<String> notes(History history, Learnt learnt) {
        List<String> notes = new ArrayList<>(learnt.notes());
        if (history.without() > 0) {
            notes.add(history.without() + " sessions and activities without these features, unfinished or withdrawn");
        }
        history.unread().forEach((cause, records) -> notes.add(records + " records not read: " + cause));
        return notes;
    }
}
