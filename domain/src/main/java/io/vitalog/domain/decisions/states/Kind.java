package io.vitalog.domain.decisions.states;

/** The kinds of entities. */
public enum Kind {
    /** A user's account; the id is the user's. */
    ACCOUNT(Account.UNKNOWN, 1),
    /** A wellness session; the id is the user's and the session's. */
    SESSION(SessionCourse.UNKNOWN, 1),
    /** A fact that can be corrected and withdrawn; the id is the fact's. */
    FACT(FactVersion.ABSENT, 1),
    /** Whether a user has met a workout; the id is the user's and the workout's. */
    ACQUAINTANCE(Acquaintance.NOT_MET, 1),
    /** A plan; the id is the user's and the plan's. */
    PLAN(PlanCourse.UNKNOWN, 1),
    /** A device; the id is the device's. */
    DEVICE(Pairing.FREE, 1);

    private final State blank;
    private final int version;

    Kind(State blank, int version) {
        this.blank = blank;
        this.version = version;
    }

    /** The state before the first event. */
    public State blank() {
        return blank;
    }

    /** Raised with every change of the state's members or of its fold. */
    public int version() {
        return version;
    }
}
