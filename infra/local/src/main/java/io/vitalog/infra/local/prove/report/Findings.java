package io.vitalog.infra.local.prove.report;

import io.vitalog.infra.local.origin.Origin;
import java.util.List;

/** What a proof found before it is told where and by which command. */
public record Findings(List<Struck> faults, List<Check> checks, double seconds) {
    public Findings {
        faults = List.copyOf(faults);
        checks = List.copyOf(checks);
    }

    /** Whether anything was checked and every check holds. */
    public boolean hold() {
        return !checks.isEmpty() && checks.stream().allMatch(Check::holds);
    }

    public ProofReport report(long seed, String repeat, Origin origin) {
        return new ProofReport(hold(), seed, repeat, seconds, origin, faults, checks);
    }
}
