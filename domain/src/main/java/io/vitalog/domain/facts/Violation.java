package io.vitalog.domain.facts;

/**
 * Why a record cannot be taken.
 *
 * @param cause a stable code for machines
 * @param rule the rule in words, with the offending value; cut after 500 characters
 */
public record Violation(Cause cause, String rule) {
    private static final int LONGEST_RULE = 500;

    /** Cuts the rule: it quotes what a stranger sent and is written into a header. */
    public Violation {
        if (rule.length() > LONGEST_RULE) {
            rule = rule.substring(0, LONGEST_RULE - 1) + "…";
        }
    }

    /** Stable codes: they are written to dead letters and never renamed. */
    public enum Cause {
        NOT_JSON("not-json"),
        TOO_LARGE("too-large"),
        BAD_ATTRIBUTE("bad-attribute"),
        UNKNOWN_TYPE("unknown-type"),
        MISSING_FIELD("missing-field"),
        WRONG_FIELD("wrong-field"),
        IMPOSSIBLE_VALUE("impossible-value"),
        CLOCK_AHEAD("clock-ahead"),
        CLOCK_BEHIND("clock-behind"),
        KEY_NOT_SUBJECT("key-not-subject"),
        NOT_MEASURED("not-measured"),
        NOT_DECIDED("not-decided");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        /** The code as written into headers and documents. */
        public String code() {
            return code;
        }
    }
}
