package io.vitalog.domain.courses;

import io.vitalog.domain.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of one resource: a set, whatever the order they came in and however often.
 *
 * @param resourceId which of the user's resources, by the id that its facts name
 * @param told the newest version of each fact, by event time, then fact id
 */
public record Course<F extends Fact>(String userId, String resourceId, List<Told<F>> told) {

    /** The course of a resource of which nothing was told yet. */
    public static <F extends Fact> Course<F> of(String userId, String resourceId) {
        return new Course<>(userId, resourceId, List.of());
    }

    /**
     * The course with {@code fact}, or this very one if that tells nothing new.
     *
     * @param most how many facts of one type a course holds; those that happened last stay
     */
    public Course<F> with(Told<F> fact, int most) {
        List<Told<F>> next = new ArrayList<>(told.size() + 1);
        for (Told<F> known : told) {
            if (!known.factId().equals(fact.factId())) {
                next.add(known);
            } else if (Told.BY_VERSION.compare(known, fact) >= 0) {
                return this;
            }
        }
        next.add(fact);
        next.sort(Told.IN_ORDER);
        List<Told<F>> ofItsType = next.stream()
                .filter(each -> each.fact().getClass() == fact.fact().getClass())
                .toList();
        if (ofItsType.size() > most) {
            next.remove(ofItsType.getFirst());
        }
        return next.equals(told) ? this : new Course<>(userId, resourceId, List.copyOf(next));
    }
}
