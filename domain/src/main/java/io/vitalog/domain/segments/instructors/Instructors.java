package io.vitalog.domain.segments.instructors;

import io.vitalog.domain.segments.Instructor;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.instructors.InstructorStanding.Share;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what everybody did with the workouts of each instructor. */
public final class Instructors {
    private static final Comparator<Candidate> OLDEST_FIRST = Comparator.<Candidate>comparingLong(
                    candidate -> candidate.offer().sinceMs())
            .thenComparing(candidate -> candidate.offer().workoutId());

    private Instructors() {}

    /**
     * The standing of each instructor by id. Of several names the one of the newest description counts.
     *
     * @param everybody the candidates of the widest segment
     */
    public static SortedMap<String, InstructorStanding> standings(
            Collection<Candidate> everybody, SegmentSettings settings) {
        SortedMap<String, Sum> sums = new TreeMap<>();
        everybody.stream().sorted(OLDEST_FIRST).forEach(candidate -> {
            Instructor instructor = candidate.offer().instructor();
            if (instructor != null) {
                sums.computeIfAbsent(instructor.id(), _ -> new Sum()).add(instructor, candidate.counts());
            }
        });
        SortedMap<String, InstructorStanding> standings = new TreeMap<>();
        sums.forEach((id, sum) -> standings.put(id, sum.standing(id, settings)));
        return standings;
    }

    private static final class Sum {
        private @Nullable String name;
        private int workouts;
        private Tally counts = Tally.NONE;

        void add(Instructor instructor, Tally more) {
            name = instructor.name() == null ? name : instructor.name();
            workouts++;
            counts = counts.plus(more);
        }

        InstructorStanding standing(String id, SegmentSettings settings) {
            Share abandons = Share.of(counts.abandons(), counts.abandons() + counts.completions(), settings);
            Share dislikes = Share.of(counts.thumbs() - counts.likes(), counts.thumbs(), settings);
            boolean flagged = abandons.flagged() || dislikes.flagged();
            return new InstructorStanding(id, name, workouts, abandons, dislikes, flagged);
        }
    }
}
