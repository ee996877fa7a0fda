package io.vitalog.query.problems;

import java.util.List;

/** Ends a request that cannot be answered as asked. */
public final class Refusal extends RuntimeException {
    private final Problem problem;
    private final String detail;
    private final String code;
    private final List<String> known;

    Refusal(Problem problem, String detail) {
        this(problem, detail, problem.code(), List.of());
    }

    private Refusal(Problem problem, String detail, String code, List<String> known) {
        super(code + ": " + detail, null, false, false);
        this.problem = problem;
        this.detail = detail;
        this.code = code;
        this.known = List.copyOf(known);
    }

    /** The same, telling which values there are instead. */
    public Refusal whereKnownAre(List<String> values) {
        return new Refusal(problem, detail, code, values);
    }

    /** The same under the code of a rule. */
    public Refusal coded(String rule) {
        return new Refusal(problem, detail, rule, known);
    }

    /** The stable name: the problem's, or that of the rule that was broken. */
    public String code() {
        return code;
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
