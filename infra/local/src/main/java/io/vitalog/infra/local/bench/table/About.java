package io.vitalog.infra.local.bench.table;

import io.vitalog.infra.local.origin.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Of what a table tells.
 *
 * @param effort how much was done, by option
 */
public record About(Instant date, Origin origin, long seed, int rounds, Map<String, Integer> effort) {
    /** Keeps the effort as it is now. */
    public About {
        effort = Map.copyOf(effort);
    }

    /** The same as text. */
    public List<String> lines() {
        return List.of(
                origin.build() + ", " + date,
                origin.machine().words(),
                String.format(Locale.ROOT, "seed %d, %d rounds after one to warm up, %s", seed, rounds, effort()));
    }
}
