package io.vitalog.trainers.policies;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.batch.Voice;
import io.vitalog.domain.segments.evidence.Cohort;
import io.vitalog.domain.segments.evidence.Evidence;
import io.vitalog.domain.segments.evidence.Evidence.Kind;
import io.vitalog.trainers.replay.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Grades policies on history: before each session that was completed every policy recommends, knowing what was counted
 * until then, and is graded by whether it named the workout. That favours what people were led to anyway.
 */
public final class Evaluation {
    private Evaluation() {}

    private record Moment(Evidence evidence, Cohort cohort, List<Segment> narrowest) {}

    /**
     * A line a policy.
     *
     * @param catalogue as it is now, at every moment
     */
    public static List<Figures> of(
            Collection<Voice> voices, Collection<Offer> catalogue, SegmentSettings settings, Progress progress) {
        Map<Policy, Grades> grades = new EnumMap<>(Policy.class);
        for (Policy policy : Policy.values()) {
            grades.put(policy, new Grades(catalogue));
        }
        Board board = new Board(catalogue, settings);
        List<Moment> moments = moments(voices);
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            String workout = moment.evidence().workoutId();
            if (moment.evidence().kind() == Kind.COMPLETED && board.offers().containsKey(workout)) {
                String decision = "decision-" + i;
                grades.forEach(
                        (policy, graded) -> graded.add(policy.recommend(board, moment.narrowest(), decision), workout));
            }
            board.count(moment.evidence(), moment.cohort().segments());
            progress.at(i + 1L, moments.size());
        }
        return grades.entrySet().stream()
                .map(each -> each.getValue().figures(each.getKey()))
                .toList();
    }

    /** In the order of time; of what happened at once, in that of its content. */
    private static List<Moment> moments(Collection<Voice> voices) {
        List<Moment> moments = new ArrayList<>();
        for (Voice voice : voices) {
            for (Evidence evidence : voice.evidence()) {
                Instant time = Instant.ofEpochMilli(evidence.timeMs());
                var then = voice.profiles().at(time);
                moments.add(new Moment(evidence, then.cohort(time), then.narrowest(time)));
            }
        }
        moments.sort(
                Comparator.<Moment>comparingLong(moment -> moment.evidence().timeMs())
                        .thenComparing(moment -> moment.evidence().workoutId())
                        .thenComparing(moment -> moment.evidence().kind())
                        .thenComparing(moment -> moment.cohort().text()));
        return moments;
    }
}
