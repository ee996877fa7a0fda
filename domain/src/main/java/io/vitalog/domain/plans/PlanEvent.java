package io.vitalog.domain.plans;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The course of a plan, from the request to its last day. */
public sealed interface PlanEvent extends Fact {

    String planId();

    /** What is planned, and for how many days. */
    enum Kind {
        @JsonProperty("workout")
        WORKOUT(7),
        @JsonProperty("nutrition")
        NUTRITION(3);

        private final int days;

        Kind(int days) {
            this.days = days;
        }

        /** Length of the plan in days. */
        public int days() {
            return days;
        }
    }

    /** What became of a day. */
    enum Outcome {
        @JsonProperty("done")
        DONE,
        @JsonProperty("skipped")
        SKIPPED
    }

    /**
     * The user asked for a plan.
     *
     * @param wish what matters to the user, in their words
     */
    record PlanRequested(
            @Required String origin,
            @Required String planId,
            @Required Kind kind,
            @Nullable String wish,
            @ZeroWhenAbsent long revision)
            implements PlanEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return planId + "/requested";
        }

        @Override
        public void check(Check check) {
            check.token("planId", planId).text("wish", wish, 1_000);
        }
    }

    /** The user took the plan on. */
    record PlanAccepted(
            @Required String origin,
            @Required String planId,
            @ZeroWhenAbsent long revision) implements PlanEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return planId + "/answered";
        }

        @Override
        public void check(Check check) {
            check.token("planId", planId);
        }
    }

    /** The user did not want the plan, or gave it up. */
    record PlanDeclined(
            @Required String origin,
            @Required String planId,
            @Nullable String reason,
            @ZeroWhenAbsent long revision) implements PlanEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return planId + "/ended";
        }

        @Override
        public void check(Check check) {
            check.token("planId", planId).text("reason", reason, 1_000);
        }
    }

    /**
     * A day of an accepted plan was done or skipped; marked again, the higher revision counts.
     *
     * @param day from 1
     */
    record PlanDayMarked(
            @Required String origin,
            @Required String planId,
            @Required int day,
            @Required Outcome outcome,
            @ZeroWhenAbsent long revision)
            implements PlanEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return planId + "/day-" + day;
        }

        @Override
        public void check(Check check) {
            check.token("planId", planId).between("day", day, 1, Kind.WORKOUT.days());
        }
    }

    /**
     * The user asked for a change of an accepted plan.
     *
     * @param wish what should be different, in their words
     */
    record PlanAdjusted(
            @Required String origin,
            @Required String planId,
            @Required String wish,
            @ZeroWhenAbsent long revision) implements PlanEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return planId + "/adjusted@" + eventTime;
        }

        @Override
        public void check(Check check) {
            check.token("planId", planId).text("wish", wish, 1_000);
        }
    }
}
