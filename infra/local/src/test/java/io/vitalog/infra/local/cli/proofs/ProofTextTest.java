package io.vitalog.infra.local.cli.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.local.origin.Machine;
import io.vitalog.infra.local.origin.Origin;
import io.vitalog.infra.local.prove.faults.Fault;
import io.vitalog.infra.local.prove.faults.Kind;
import io.vitalog.infra.local.prove.faults.Part;
import io.vitalog.infra.local.prove.recovery.RecoveryPlan;
import io.vitalog.infra.local.prove.recovery.RecoveryReport;
import io.vitalog.infra.local.prove.recovery.Restored;
import io.vitalog.infra.local.prove.report.Check;
import io.vitalog.infra.local.prove.report.Findings;
import io.vitalog.infra.local.prove.report.ProofReport;
import io.vitalog.infra.local.prove.report.Struck;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProofTextTest {
    private static final Origin ORIGIN = new Origin(
            new Machine(2, 24_000_000_000L, "Linux 6", "A processor", 0.25), "25", "vitalog 0.1.0", "abc123");
    private static final Check SOUND = new Check("measured facts", true, "10 expected, 10 written", List.of());
    private static final Check WRONG =
            new Check("rebuilt", false, "1 differs", List.of("meals: 4 documents, rebuilt 5"));

    @Test
    void showsFaultsWithTheTimesToRecoverAndTheVerdict() {
        assertThat(ProofText.of(report(SOUND)))
                .containsExactly(
                        "",
                        "fault                     part  round  under load  down  recovered after",
                        "kill -9, state lost  streams-2      1         yes   3 s           23.5 s",
                        "pause                      api      2          no  12 s            never",
                        "",
                        "holds   measured facts: 10 expected, 10 written",
                        "",
                        "holds after 200 s",
                        "vitalog 0.1.0, commit abc123, Java 25",
                        "2 cores of A processor, 24.0 GB, Linux 6, load before 0.25",
                        "again: vitalog prove stack --seed 7");
    }

    @Test
    void showsKillsWithTheTimesToComeBack() {
        RecoveryPlan plan = new RecoveryPlan(List.of(2_000), 0);
        List<Restored> restored = List.of(
                new Restored(2_000, List.of(Part.STREAMS_1), 8.8, 11.3, 14.2),
                new Restored(2_000, List.of(Part.STREAMS_1, Part.STREAMS_2), 17, 20.7, 25.8));

        assertThat(ProofText.of(new RecoveryReport("vitalog prove recovery", plan, ORIGIN, restored)))
                .containsExactly(
                        "",
                        "killed                            facts  first served  every partition  caught up",
                        "one of two, the other takes over  2,000         8.8 s           11.3 s     14.2 s",
                        "both, started again               2,000        17.0 s           20.7 s     25.8 s",
                        "vitalog 0.1.0, commit abc123, Java 25",
                        "2 cores of A processor, 24.0 GB, Linux 6, load before 0.25",
                        "again: vitalog prove recovery");
    }

    @Test
    void saysWhatIsBroken() {
        assertThat(ProofText.of(report(SOUND, WRONG)))
                .contains("BROKEN  rebuilt: 1 differs", "        meals: 4 documents, rebuilt 5")
                .anyMatch(line -> line.startsWith("BROKEN after 200 s"));
    }

    @Test
    void isBrokenWhenNothingWasChecked() {
        assertThat(report().holds()).isFalse();
    }

    @Test
    void saysTheSameAsJson() {
        JsonNode json = Json.MAPPER.readTree(report(SOUND, WRONG).json());

        assertThat(json.path("holds").booleanValue(true)).isFalse();
        assertThat(json.path("seed").longValue()).isEqualTo(7);
        assertThat(json.at("/origin/machine/cores").intValue()).isEqualTo(2);
        assertThat(json.at("/faults/0/fault/part").stringValue("")).isEqualTo("streams-2");
        assertThat(json.at("/faults/0/recoveredS").doubleValue()).isEqualTo(23.5);
        assertThat(json.at("/faults/1").has("recoveredS")).isFalse();
        assertThat(json.at("/checks/1/wrong/0").stringValue("")).isEqualTo("meals: 4 documents, rebuilt 5");
    }

    private static ProofReport report(Check... checks) {
        List<Struck> struck = List.of(
                new Struck(1, new Fault(Part.STREAMS_2, Kind.KILL_AND_LOSE_STATE, 2, 3), true, 23.5),
                new Struck(2, new Fault(Part.API, Kind.PAUSE, 2, 12), false, null));
        return new Findings(struck, List.of(checks), 200).report(7, "vitalog prove stack --seed 7", ORIGIN);
    }
}
