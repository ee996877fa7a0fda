package io.vitalog.infra.local.bench.table;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report must say so that another can be held against it.
 *
 * @param commit of the sources, if they are known
 * @param effort how much was done, by option
 */
public record About(
        Instant date,
        Machine machine,
        String java,
        String vitalog,
        @Nullable String commit,
        long seed,
        int rounds,
        Map<String, Integer> effort) {
    /** Keeps the effort as it is now. */
    public About {
        effort = Map.copyOf(effort);
    }

    /** The same as text. */
    public List<String> lines() {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%s, commit %s, Java %s, %s",
                        vitalog,
                        commit == null ? "unknown" : commit,
                        java,
                        date),
                String.format(
                        Locale.ROOT,
                        "%d cores of %s, %.1f GB, %s, load before %.2f",
                        machine.cores(),
                        machine.cpu(),
                        machine.memoryBytes() / 1e9,
                        machine.os(),
                        machine.loadBefore()),
                String.format(Locale.ROOT, "seed %d, %d rounds after one to warm up, %s", seed, rounds, effort()));
    }
}
