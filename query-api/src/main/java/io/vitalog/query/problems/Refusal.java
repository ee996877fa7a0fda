package io.vitalog.query.problems;

import java.util.List;

/** Ends a request that cannot be answered as asked. */
public final class Refusal extends RuntimeException {
    private final Problem problem;
    private final String detail;
    private final List<String> known;

    Refusal(Problem problem, String detail) {
        this(problem, detail, List.of());
    }

    private Refusal(Problem problem, String detail, List<String> known) {
        super(problem.code() + ": " + detail, null, false, false);
        this.problem = problem;
        this.detail = detail;
        this.known = List.copyOf(known);
    }

    /** The same, telling which values there are instead. */
    public Refusal whereKnownAre(List<String> values) {
        return new Refusal(problem, detail, values);
    }

    public Problem problem() {
        return problem;
    }

    public String detail() {
        return detail;
    }

    /** The values that would have been taken; empty when they cannot be listed. */
    public List<String> known() {
        return known;
    }
}
