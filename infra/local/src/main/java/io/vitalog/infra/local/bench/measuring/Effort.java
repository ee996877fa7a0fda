package io.vitalog.infra.local.bench.measuring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much is done.
 *
 * @param seed everything that is drawn follows from it
 * @param facts that a round sends where as many as possible are counted
 * @param seconds that a round lasts where something comes at a rate
 * @param users of a simulated population
 * @param days of its history
 */
public record Effort(long seed, int facts, int seconds, int users, int days) {
    /** The first day of every history. */
    public static final LocalDate FROM = LocalDate.parse("2025-01-01");

    public Effort {
        if (facts < 1 || seconds < 1 || users < 1 || days < 1) {
            throw new IllegalArgumentException("--facts, --seconds, --users and --days must be at least 1");
        }
    }

    /** The same by option, without the seed. */
    public Map<String, Integer> byOption() {
        Map<String, Integer> options = new LinkedHashMap<>();
        options.put("facts", facts);
        options.put("seconds", seconds);
        options.put("users", users);
        options.put("days", days);
        return options;
    }
}
