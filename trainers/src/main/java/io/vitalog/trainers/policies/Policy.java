package io.vitalog.trainers.policies;

import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.answers.ExploredAnswer;
import io.vitalog.domain.segments.answers.PersonalAnswer;
import io.vitalog.domain.segments.answers.PersonalAnswer.Pick;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A way to recommend. */
public enum Policy {
    /** What most have begun, of the types that the user prefers. */
    POPULARITY {
        @Override
        public List<String> recommend(Board board, List<Segment> segments, String decision) {
            List<String> types = segments.stream()
                    .map(Segment::type)
                    .filter(Objects::nonNull)
                    .toList();
            return board.offers().values().stream()
                    .filter(offer -> types.isEmpty() || types.contains(offer.type()))
                    .map(offer -> offer.workoutId())
                    .sorted(Comparator.<String>comparingLong(
                                    id -> board.tally(Segment.EVERYBODY, id).views())
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(board.settings().chosen())
                    .toList();
        }
    },
    /** The rankings of the user's segments, as they are served. */
    RANKED {
        @Override
        public List<String> recommend(Board board, List<Segment> segments, String decision) {
            return ids(PersonalAnswer.of(board.sources(segments), null, _ -> false, board.settings()));
        }
    },
    /** The same, with rates drawn from their posteriors. */
    THOMPSON {
        @Override
        public List<String> recommend(Board board, List<Segment> segments, String decision) {
            return ids(new ExploredAnswer(board.sources(segments), null, _ -> false, board.settings())
                    .drawnOnce(decision));
        }
    };

    private static List<String> ids(List<Pick> picks) {
        return picks.stream().map(pick -> pick.workout().workoutId()).toList();
    }

    /**
     * The workouts, best first.
     *
     * @param segments the narrowest that the user is in, one a preferred type
     * @param decision its id; the same decision about the same board is the same
     */
    public abstract List<String> recommend(Board board, List<Segment> segments, String decision);
}
