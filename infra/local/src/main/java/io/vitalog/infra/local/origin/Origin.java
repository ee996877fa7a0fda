package io.vitalog.infra.local.origin;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report must say so that another can be held against it.
 *
 * @param vitalog the version that runs
 * @param commit of the sources, if they are known
 */
public record Origin(
        Machine machine,
        String java,
        String vitalog,
        @Nullable String commit) {
    /**
     * This process, now.
     *
     * @param environment may tell where the sources are
     */
    public static Origin here(String vitalog, Map<String, String> environment) throws InterruptedException {
        return new Origin(Machine.here(), System.getProperty("java.runtime.version"), vitalog, Commit.of(environment));
    }

    /** The sources and what they run on, in words. */
    public String build() {
        return vitalog + ", commit " + (commit == null ? "unknown" : commit) + ", Java " + java;
    }
}
