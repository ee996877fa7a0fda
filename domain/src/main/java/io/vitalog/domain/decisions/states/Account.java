package io.vitalog.domain.decisions.states;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.plans.PlanEvent.Kind;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.domain.users.UserEvent.AccountClosed;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import org.jspecify.annotations.Nullable;

/**
 * A user's account.
 *
 * @param profile as it is; absent before the registration
 * @param lastSession the session that was started last, whether it still goes on or not
 * @param lastWorkoutPlan the workout plan that was requested last
 * @param lastNutritionPlan the nutrition plan that was requested last
 */
public record Account(
        boolean registered,
        boolean closed,
        @Nullable Profile profile,
        @Nullable String lastSession,
        @Nullable String lastWorkoutPlan,
        @Nullable String lastNutritionPlan)
        implements State {
    public static final Account UNKNOWN = new Account(false, false, null, null, null, null);

    /** The plan of a kind that was requested last. */
    public @Nullable String lastPlan(Kind kind) {
        return switch (kind) {
            case WORKOUT -> lastWorkoutPlan;
            case NUTRITION -> lastNutritionPlan;
        };
    }

    @Override
    public Account evolve(Event<?> event) {
        return switch (event.fact()) {
            case AccountClosed _ ->
                new Account(registered, true, profile, lastSession, lastWorkoutPlan, lastNutritionPlan);
            case UserEvent user ->
                new Account(true, closed, user.profile(), lastSession, lastWorkoutPlan, lastNutritionPlan);
            case SessionStarted started ->
                new Account(registered, closed, profile, started.sessionId(), lastWorkoutPlan, lastNutritionPlan);
            case PlanRequested plan ->
                switch (plan.kind()) {
                    case WORKOUT ->
                        new Account(registered, closed, profile, lastSession, plan.planId(), lastNutritionPlan);
                    case NUTRITION ->
                        new Account(registered, closed, profile, lastSession, lastWorkoutPlan, plan.planId());
                };
            default -> this;
        };
    }
}
