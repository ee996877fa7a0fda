package io.vitalog.infra.local.prove.recovery;

import java.util.List;
import java.util.stream.Collectors;

/**
 * When streams are killed.
 *
 * @param facts after how many facts, rising, each from 1 to 100 million
 * @param standbys whether each of two streams keeps a copy of the other's state, 1, or not, 0
 */
public record RecoveryPlan(List<Integer> facts, int standbys) {
    private static final int MOST_FACTS = 100_000_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException saying what is wrong with which option
     */
    public RecoveryPlan {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("--facts names no number");
        }
        int before = 0;
        for (int each : facts) {
            if (each <= before || each > MOST_FACTS) {
                throw new IllegalArgumentException("--facts must be rising numbers from 1 to " + MOST_FACTS + ", not "
                        + each + " after " + before);
            }
            before = each;
        }
        if (standbys < 0 || standbys > 1) {
            throw new IllegalArgumentException("--standbys must be 0 or 1");
        }
    }

    /** The options that give this plan again. */
    public String options() {
        return "--facts " + facts.stream().map(String::valueOf).collect(Collectors.joining(",")) + " --standbys "
                + standbys;
    }
}
