package io.vitalog.trainers.app;

import io.vitalog.domain.models.ModelDigest;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.models.Training.Range;
import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.trainers.models.ModelLog;
import io.vitalog.trainers.motivation.MixtureTrainer;
import io.vitalog.trainers.motivation.MixtureTrainer.Learnt;
import io.vitalog.trainers.motivation.Plan;
import io.vitalog.trainers.motivation.PlayRow;
import io.vitalog.trainers.motivation.PlayRows;
import io.vitalog.trainers.replay.Heard.Count;
import io.vitalog.trainers.replay.Progress;
import io.vitalog.trainers.replay.Replay;
import io.vitalog.trainers.replay.Upto;
import java.util.ArrayList;
import java.util.List;

/** Learns a model of the levels of a mode; {@link ModelLog#publish} makes it known. */
public final class MotivationTrainer {
    private MotivationTrainer() {}

    /**
     * A version that is not numbered yet, from the log.
     *
     * @throws io.vitalog.trainers.tables.TrainingRefused if nothing can be learnt
     */
    public static ModelTrained learn(Replay replay, String mode, Plan plan, Progress progress) {
        List<Range> ranges = replay.ranges(PlayRows.TOPICS, Upto.NOW);
        PlayRows plays = new PlayRows(mode);
        Count count = replay.read(ranges, plays::take, progress);
        List<PlayRow> rows = plays.rows();
        Learnt learnt = MixtureTrainer.train(mode, rows, plan);
        List<String> notes = new ArrayList<>(learnt.notes());
        count.unread().forEach((cause, records) -> notes.add(records + " records not read: " + cause));
        Training training = new Training(
                rows.size(),
                rows.getFirst().time(),
                rows.getLast().time(),
                ranges,
                plan.seed(),
                CodeVersion.ofThisBuild(),
                learnt.metrics(),
                notes);
        String digest = ModelDigest.of(learnt.model());
        return new ModelTrained(
                ModelLog.ORIGIN, MotivationEngine.modelOf(mode), 1, digest, training, null, learnt.model(), 0);
    }
}
