package io.vitalog.domain.segments.answers;

import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The picks for one user. Their types take turns, in the order in which they are preferred; whoever has no workout left
 * is passed over. A share of the places can go to types that the user did not choose: the last ones.
 */
public final class PersonalAnswer {
    private final Predicate<String> leftOut;
    private final Set<String> taken = new HashSet<>();
    private final List<Pick> picks = new ArrayList<>();

    private PersonalAnswer(Predicate<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** A workout, and where it comes from. */
    public record Pick(Ranked workout, Source source) {}

    /**
     * The picks, best first.
     *
     * @param sources one a preferred type, in order of preference
     * @param everybody where workouts of other types come from, if any
     * @param leftOut whether the user shall not have a workout, by its id
     */
    public static List<Pick> of(
            List<Source> sources, @Nullable Source everybody, Predicate<String> leftOut, SegmentSettings settings) {
        PersonalAnswer answer = new PersonalAnswer(leftOut);
        int others = everybody == null ? 0 : others(settings);
        answer.takeTurns(sources, settings.chosen() - others);
        if (everybody != null && others > 0) {
            answer.takeOthers(everybody, sources, settings.chosen());
        }
        return List.copyOf(answer.picks);
    }

    /** How many places are left to types that the user did not choose. */
    static int others(SegmentSettings settings) {
        return (int) Math.floor(settings.diversityShare() * settings.chosen() + 1e-9);
    }

    private void takeTurns(List<Source> sources, int most) {
        List<Iterator<Ranked>> lines = sources.stream()
                .map(source -> source.ranking().workouts().iterator())
                .toList();
        boolean took = true;
        while (took && picks.size() < most) {
            took = false;
            for (int i = 0; i < lines.size() && picks.size() < most; i++) {
                took |= takeNext(lines.get(i), sources.get(i));
            }
        }
    }

    private boolean takeNext(Iterator<Ranked> line, Source source) {
        while (line.hasNext()) {
            if (take(line.next(), source)) {
                return true;
            }
        }
        return false;
    }

    private void takeOthers(Source everybody, List<Source> sources, int most) {
        List<String> chosen = sources.stream()
                .map(Source::asked)
                .map(Segment::type)
                .map(String::valueOf)
                .toList();
        for (Ranked workout : everybody.ranking().workouts()) {
            if (picks.size() < most && !chosen.contains(workout.type())) {
                take(workout, everybody);
            }
        }
    }

    private boolean take(Ranked workout, Source source) {
        if (leftOut.test(workout.workoutId()) || !taken.add(workout.workoutId())) {
            return false;
        }
        picks.add(new Pick(workout, source));
        return true;
    }
}
