package io.vitalog.domain.plans;

import io.vitalog.domain.courses.Course;
import io.vitalog.domain.courses.Told;
import io.vitalog.domain.plans.Plan.Adjustment;
import io.vitalog.domain.plans.Plan.MarkedDay;
import io.vitalog.domain.plans.Plan.Status;
import io.vitalog.domain.plans.PlanEvent.PlanAccepted;
import io.vitalog.domain.plans.PlanEvent.PlanAdjusted;
import io.vitalog.domain.plans.PlanEvent.PlanDayMarked;
import io.vitalog.domain.plans.PlanEvent.PlanDeclined;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the facts of a plan in their order. Use it once. */
final class PlanFold {
    private final SortedMap<Integer, Marking> markings = new TreeMap<>();
    private final List<Adjustment> adjustments = new ArrayList<>();
    private @Nullable PlanRequested request;
    private @Nullable Instant requestedAt;
    private boolean accepted;
    private boolean declined;
    private @Nullable String reason;

    private record Marking(Told<PlanEvent> told, PlanEvent.Outcome outcome) {
        /** Two apps that mark the same day state two facts: the higher version counts there too, then the later. */
        static Marking greater(Marking one, Marking later) {
            return one.told().version().compareTo(later.told().version()) > 0 ? one : later;
        }
    }

    void take(Told<PlanEvent> told) {
        switch (told.fact()) {
            case PlanRequested requested -> {
                if (request == null) {
                    request = requested;
                    requestedAt = told.time();
                }
            }
            case PlanAccepted _ -> accepted = true;
            case PlanDeclined refusal -> {
                declined = true;
                reason = refusal.reason() == null ? reason : refusal.reason();
            }
            case PlanDayMarked day -> markings.merge(day.day(), new Marking(told, day.outcome()), Marking::greater);
            case PlanAdjusted adjusted -> adjustments.add(new Adjustment(told.time(), adjusted.wish()));
        }
    }

    Plan plan(Course<PlanEvent> course) {
        PlanRequested known = request;
        return new Plan(
                course.resourceId(),
                course.userId(),
                known == null ? null : known.kind(),
                status(known == null ? null : known.kind()),
                known == null ? null : known.wish(),
                requestedAt,
                course.told().getLast().time(),
                days(),
                List.copyOf(adjustments),
                reason);
    }

    private Status status(PlanEvent.@Nullable Kind kind) {
        if (declined) {
            return Status.DECLINED;
        }
        if (!accepted) {
            return Status.REQUESTED;
        }
        return kind != null && markings.headMap(kind.days() + 1).size() == kind.days()
                ? Status.FINISHED
                : Status.ACCEPTED;
    }

    private List<MarkedDay> days() {
        return markings.entrySet().stream()
                .map(entry -> new MarkedDay(
                        entry.getKey(),
                        entry.getValue().outcome(),
                        entry.getValue().told().time()))
                .toList();
    }
}
