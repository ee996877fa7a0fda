package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.states.Account;
import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.PlanCourse;
import io.vitalog.domain.decisions.states.PlanCourse.MarkedDay;
import io.vitalog.domain.decisions.states.PlanCourse.Status;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.plans.PlanEvent;
import io.vitalog.domain.plans.PlanEvent.PlanAccepted;
import io.vitalog.domain.plans.PlanEvent.PlanAdjusted;
import io.vitalog.domain.plans.PlanEvent.PlanDayMarked;
import io.vitalog.domain.plans.PlanEvent.PlanDeclined;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans: one open plan a kind, whose days are marked once it is accepted. */
final class Plans {
    private Plans() {}

    static List<Event<?>> decide(Command command, States states) {
        Account account = Accounts.registered(command, states);
        PlanEvent wish = (PlanEvent) command.wish();
        PlanCourse plan = plan(command, wish.planId(), states);
        return switch (wish) {
            case PlanRequested requested -> request(command, requested, plan, openPlan(command, account, states));
            case PlanAccepted accepted -> accept(command, accepted, plan);
            case PlanDeclined declined -> decline(command, declined, plan);
            case PlanDayMarked day -> mark(command, day, plan);
            case PlanAdjusted adjusted -> {
                requireAccepted(plan, adjusted);
                yield Facts.next(command, adjusted, states);
            }
        };
    }

    /** The open plan of the kind that is wished for, or null. */
    static @Nullable String openPlan(Command command, Account account, States states) {
        String last = command.wish() instanceof PlanRequested wish ? account.lastPlan(wish.kind()) : null;
        return last != null && plan(command, last, states).open() ? last : null;
    }

    private static PlanCourse plan(Command command, String planId, States states) {
        return (PlanCourse) states.of(EntityId.plan(command.subject(), planId));
    }

    private static List<Event<?>> request(Command command, PlanRequested wish, PlanCourse plan, @Nullable String open) {
        if (open != null) {
            return List.of();
        }
        if (plan.status() != Status.UNKNOWN) {
            throw new Rejection("plan-known", "plan " + wish.planId() + " was requested before");
        }
        return List.of(Facts.event(command, wish));
    }

    private static List<Event<?>> accept(Command command, PlanAccepted wish, PlanCourse plan) {
        return switch (plan.status()) {
            case REQUESTED -> List.of(Facts.event(command, wish));
            case ACCEPTED -> List.of();
            case UNKNOWN -> throw unknown(wish);
            case DECLINED -> throw declined(wish);
        };
    }

    private static List<Event<?>> decline(Command command, PlanDeclined wish, PlanCourse plan) {
        return switch (plan.status()) {
            case REQUESTED, ACCEPTED -> List.of(Facts.event(command, wish));
            case DECLINED -> List.of();
            case UNKNOWN -> throw unknown(wish);
        };
    }

    private static List<Event<?>> mark(Command command, PlanDayMarked wish, PlanCourse plan) {
        requireAccepted(plan, wish);
        if (wish.day() > plan.days()) {
            throw new Rejection("no-such-day", "plan " + wish.planId() + " has " + plan.days() + " days");
        }
        MarkedDay before = plan.marked(wish.day());
        if (before != null && before.outcome() == wish.outcome()) {
            return List.of();
        }
        long revision = before == null ? 0 : before.revision() + 1;
        return List.of(Facts.event(
                command, new PlanDayMarked(wish.origin(), wish.planId(), wish.day(), wish.outcome(), revision)));
    }

    private static void requireAccepted(PlanCourse plan, PlanEvent wish) {
        switch (plan.status()) {
            case ACCEPTED -> {}
            case UNKNOWN -> throw unknown(wish);
            case REQUESTED -> throw new Rejection("plan-not-accepted", "plan " + wish.planId() + " is not accepted");
            case DECLINED -> throw declined(wish);
        }
    }

    private static Rejection unknown(PlanEvent wish) {
        return new Rejection("no-such-plan", "plan " + wish.planId() + " was never requested");
    }

    private static Rejection declined(PlanEvent wish) {
        return new Rejection("plan-declined", "plan " + wish.planId() + " was declined");
    }
}
