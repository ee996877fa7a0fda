package io.vitalog.trainers.segments;

import io.vitalog.domain.segments.batch.History;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.trainers.replay.Heard.Count;
import io.vitalog.trainers.replay.Progress;
import io.vitalog.trainers.replay.Replay;
import io.vitalog.trainers.replay.Upto;
import java.util.List;

/**
 * What the log holds of segments.
 *
 * @param count what was read
 */
public record SegmentHistory(History facts, Count count) {
    private static final List<Topic> TOPICS =
            List.of(Topics.USERS, Topics.WORKOUTS, Topics.WELLNESS_SESSIONS, Topics.FEEDBACK);

    /** Reads all that there is now. */
    public static SegmentHistory read(Replay replay, Progress progress) {
        History facts = new History();
        Count count = replay.read(replay.ranges(TOPICS, Upto.NOW), facts::take, progress);
        return new SegmentHistory(facts, count);
    }
}
