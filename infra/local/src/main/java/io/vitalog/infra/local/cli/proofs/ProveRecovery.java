package io.vitalog.infra.local.cli.proofs;

import io.vitalog.infra.local.origin.Origin;
import io.vitalog.infra.local.prove.recovery.RecoveryPlan;
import io.vitalog.infra.local.prove.recovery.RecoveryProof;
import io.vitalog.infra.local.prove.recovery.RecoveryReport;
import io.vitalog.infra.local.prove.recovery.Restored;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Kills streams that hold more and more state, and tells how long new facts were not served. */
@Command(
        name = "recovery",
        description = "Start a stack of separate processes, send facts, and kill one of its two streams, which the"
                + " other takes over from, then both, which are started again at once. Tells when new facts were"
                + " served, and all. Needs no running stack.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  vitalog prove recovery                        1, 2 and 5 million facts, some six minutes",
            "  vitalog prove recovery --facts 100000",
            "  vitalog prove recovery --standbys 1           each of both keeps a copy of the other's state"
        })
final class ProveRecovery implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = "--facts",
            paramLabel = "N",
            split = ",",
            description = "After how many facts streams are killed (default: ${DEFAULT-VALUE}).",
            defaultValue = "1000000,2000000,5000000")
    private List<Integer> facts = List.of();

    @Option(names = "--standbys", paramLabel = "N", description = "Copies of state, 0 or 1 (default: 0).")
    private int standbys;

    @Option(names = "--json", paramLabel = "FILE", description = "Write figures and machine as JSON.")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandSpec program = Objects.requireNonNull(command).root();
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        RecoveryPlan plan = new RecoveryPlan(facts, standbys);
        Origin origin = Origin.here(program.version()[0], System.getenv());
        List<Restored> restored;
        try (WorkDirectory directory = WorkDirectory.of(null, line -> say(line, out))) {
            RecoveryProof proof = new RecoveryProof(
                    plan, directory.path(), program.userObject().getClass().getName(), line -> say(line, out));
            directory.usedBy(proof);
            restored = proof.run();
            directory.release();
        }
        RecoveryReport report = new RecoveryReport("vitalog prove recovery " + plan.options(), plan, origin, restored);
        ProofText.of(report).forEach(line -> say(line, out));
        if (json != null) {
            Files.writeString(json, report.json());
        }
        return 0;
    }

    private static void say(String line, PrintWriter out) {
        out.println(line);
        out.flush();
    }
}
