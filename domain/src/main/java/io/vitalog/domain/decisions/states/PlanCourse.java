package io.vitalog.domain.decisions.states;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.plans.PlanEvent;
import io.vitalog.domain.plans.PlanEvent.Kind;
import io.vitalog.domain.plans.PlanEvent.PlanAccepted;
import io.vitalog.domain.plans.PlanEvent.PlanAdjusted;
import io.vitalog.domain.plans.PlanEvent.PlanDayMarked;
import io.vitalog.domain.plans.PlanEvent.PlanDeclined;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan is.
 *
 * @param kind absent before the request
 * @param marked the days that were done or skipped, with how often each was marked
 */
public record PlanCourse(Status status, @Nullable Kind kind, List<MarkedDay> marked) implements State {
    public static final PlanCourse UNKNOWN = new PlanCourse(Status.UNKNOWN, null, List.of());

    /** What can be said of a plan. */
    public enum Status {
        UNKNOWN,
        REQUESTED,
        ACCEPTED,
        DECLINED
    }

    /** A day with the outcome that counts. */
    public record MarkedDay(int day, PlanEvent.Outcome outcome, long revision) {}

    /** Whether something is still to come: an answer, or a day. */
    public boolean open() {
        return status == Status.REQUESTED || (status == Status.ACCEPTED && marked.size() < days());
    }

    /** Length of the plan in days. */
    public int days() {
        return Objects.requireNonNull(kind).days();
    }

    /** What is known of a day, or null. */
    public @Nullable MarkedDay marked(int day) {
        return marked.stream().filter(each -> each.day() == day).findFirst().orElse(null);
    }

    @Override
    public PlanCourse evolve(Event<?> event) {
        if (!(event.fact() instanceof PlanEvent fact)) {
            return this;
        }
        return switch (fact) {
            case PlanRequested requested -> new PlanCourse(Status.REQUESTED, requested.kind(), marked);
            case PlanAccepted _ -> new PlanCourse(Status.ACCEPTED, kind, marked);
            case PlanDeclined _ -> new PlanCourse(Status.DECLINED, kind, marked);
            case PlanDayMarked day -> new PlanCourse(status, kind, with(day));
            case PlanAdjusted _ -> this;
        };
    }

    private List<MarkedDay> with(PlanDayMarked day) {
        return Stream.concat(
                        marked.stream().filter(each -> each.day() != day.day()),
                        Stream.of(new MarkedDay(day.day(), day.outcome(), day.revision())))
                .toList();
    }
}
