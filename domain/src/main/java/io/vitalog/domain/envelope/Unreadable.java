package io.vitalog.domain.envelope;

import io.vitalog.domain.facts.Violation;

/** Thrown when bytes and headers are no event of ours; carries the rule that they broke. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    public Unreadable(Violation.Cause cause, String rule) {
        super(rule, null, false, false);
        this.violation = new Violation(cause, rule);
    }

    public Violation violation() {
        return violation;
    }
}
