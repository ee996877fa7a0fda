package io.vitalog.infra.topics;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many brokers keep a copy of each record.
 *
 * @param replicas at least 1
 */
public record Replication(int replicas) {
    private static final int ELSEWHERE = 3;
    private static final Pattern THIS_MACHINE = Pattern.compile("(127\\.[\\d.]+|localhost|\\[::1])(:\\d+)?");

    public Replication {
        if (replicas < 1) {
            throw new IllegalArgumentException("VITALOG_REPLICATION is " + replicas + ", must be at least 1");
        }
    }

    /** {@code VITALOG_REPLICATION}, by default 1 for a broker on this machine and 3 elsewhere. */
    public static Replication from(Map<String, String> environment, String kafka) {
        String text = environment.get("VITALOG_REPLICATION");
        if (text == null) {
            return new Replication(THIS_MACHINE.matcher(kafka).matches() ? 1 : ELSEWHERE);
        }
        try {
            return new Replication(Integer.parseInt(text));
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException(
                    "VITALOG_REPLICATION is '" + text + "', must be a whole number", malformed);
        }
    }

    /** How many copies must be written before a record counts: one broker may be down without loss or standstill. */
    public int written() {
        return replicas < ELSEWHERE ? 1 : replicas - 1;
    }
}
