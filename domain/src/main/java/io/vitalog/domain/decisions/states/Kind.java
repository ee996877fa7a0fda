package io.vitalog.domain.decisions.states;

/** The kinds of entities. */
public enum Kind {
    /** A user's account; the id is the user's. */
    ACCOUNT(1),
    /** A wellness session; the id is the user's and the session's. */
    SESSION(1),
    /** A fact that can be corrected and withdrawn; the id is the fact's. */
    FACT(1),
    /** Whether a user has met a workout; the id is the user's and the workout's. */
    ACQUAINTANCE(1),
    /** A plan; the id is the user's and the plan's. */
    PLAN(1),
    /** A device; the id is the device's. */
    DEVICE(1),
    /** What was recommended to a user lately; the id is the user's. */
    RECOMMENDED(1);

    private final int version;

    Kind(int version) {
        this.version = version;
    }

    /** The state before the first event. */
    public State blank() {
        return switch (this) {
            case ACCOUNT -> Account.UNKNOWN;
            case SESSION -> SessionCourse.UNKNOWN;
            case FACT -> FactVersion.ABSENT;
            case ACQUAINTANCE -> Acquaintance.NOT_MET;
            case PLAN -> PlanCourse.UNKNOWN;
            case DEVICE -> Pairing.FREE;
            case RECOMMENDED -> Recommended.NOTHING;
        };
    }

    /** Raised with every change of the state's members or of its fold. */
    public int version() {
        return version;
    }
}
