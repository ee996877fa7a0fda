package io.vitalog.domain.decisions.states;

import io.vitalog.domain.devices.DeviceEvent;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.plans.PlanEvent;
import io.vitalog.domain.plans.PlanEvent.PlanAdjusted;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.recommendations.RecommendationEvent.RecommendationShown;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.wellness.WellnessSessionEvent;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names an entity. */
public record EntityId(Kind kind, String id) {
    private static final char SEPARATOR = '|';

    public static EntityId account(String userId) {
        return new EntityId(Kind.ACCOUNT, userId);
    }

    public static EntityId session(String userId, String sessionId) {
        return new EntityId(Kind.SESSION, userId + SEPARATOR + sessionId);
    }

    /** A fact, whichever version. */
    public static EntityId fact(FactId factId) {
        return new EntityId(Kind.FACT, factId.toString());
    }

    public static EntityId acquaintance(String userId, String workoutId) {
        return new EntityId(Kind.ACQUAINTANCE, userId + SEPARATOR + workoutId);
    }

    public static EntityId plan(String userId, String planId) {
        return new EntityId(Kind.PLAN, userId + SEPARATOR + planId);
    }

    public static EntityId recommended(String userId) {
        return new EntityId(Kind.RECOMMENDED, userId);
    }

    public static EntityId device(String deviceId) {
        return new EntityId(Kind.DEVICE, deviceId);
    }

    /** The entities that {@code event} changes. */
    public static List<EntityId> touchedBy(Event<?> event) {
        String user = event.subject();
        return switch (event.fact()) {
            case ProfileChanged _ -> List.of(account(user), fact(event.factId()));
            case UserEvent _ -> List.of(account(user));
            case ProgressRecorded progress -> List.of(session(user, progress.sessionId()), fact(event.factId()));
            case WellnessSessionEvent session -> touchedBy(user, session);
            case DeviceEvent device -> List.of(device(device.deviceId()));
            case PlanRequested plan -> List.of(account(user), plan(user, plan.planId()));
            case PlanAdjusted plan -> List.of(plan(user, plan.planId()), fact(event.factId()));
            case PlanEvent plan -> List.of(plan(user, plan.planId()));
            case RecommendationShown _ -> List.of(recommended(user), fact(event.factId()));
            default -> List.of(fact(event.factId()));
        };
    }

    private static List<EntityId> touchedBy(String user, WellnessSessionEvent event) {
        List<EntityId> touched = new ArrayList<>();
        touched.add(session(user, event.sessionId()));
        @Nullable
        String workoutId = switch (event) {
            case SessionStarted started -> started.workoutId();
            case SessionCompleted completed -> completed.workoutId();
            case ProgressRecorded _, SessionAbandoned _ -> null;
        };
        if (workoutId != null) {
            touched.add(acquaintance(user, workoutId));
        }
        if (event instanceof SessionStarted) {
            touched.add(account(user));
        }
        return touched;
    }
}
