package io.vitalog.infra.local.prove.report;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.local.origin.Origin;
import java.util.List;

/**
 * All that a proof found.
 *
 * @param repeat the command that does the same again
 * @param holds whether anything was checked and every check holds
 */
public record ProofReport(
        boolean holds,
        long seed,
        String repeat,
        double seconds,
        Origin origin,
        List<Struck> faults,
        List<Check> checks) {

    public ProofReport {
        faults = List.copyOf(faults);
        checks = List.copyOf(checks);
    }

    /** As JSON for people and programs. */
    public String json() {
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }
}
