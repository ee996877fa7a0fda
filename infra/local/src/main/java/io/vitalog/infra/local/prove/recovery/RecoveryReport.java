package io.vitalog.infra.local.prove.recovery;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.local.origin.Origin;
import java.util.List;

/**
 * All that was measured.
 *
 * @param repeat the command that does the same again
 */
public record RecoveryReport(String repeat, RecoveryPlan plan, Origin origin, List<Restored> restored) {
    public RecoveryReport {
        restored = List.copyOf(restored);
    }

    /** As JSON for people and programs. */
    public String json() {
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }
}
