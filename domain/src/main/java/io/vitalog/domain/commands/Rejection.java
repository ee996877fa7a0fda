package io.vitalog.domain.commands;

/** A command breaks a rule. Nothing is wrong with the system, so it carries no trace. */
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * A refusal.
     *
     * @param code stable, for machines, such as {@code session-active}
     * @param rule in words, for people
     */
    public Rejection(String code, String rule) {
        super(rule, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The broken rule in words. */
    public String rule() {
        return String.valueOf(getMessage());
    }
}
