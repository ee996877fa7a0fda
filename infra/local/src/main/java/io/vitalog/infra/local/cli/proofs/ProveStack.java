package io.vitalog.infra.local.cli.proofs;

import io.vitalog.infra.devices.simulation.faults.FaultRates;
import io.vitalog.infra.local.origin.Origin;
import io.vitalog.infra.local.prove.faults.Part;
import io.vitalog.infra.local.prove.faults.Strikes;
import io.vitalog.infra.local.prove.report.Findings;
import io.vitalog.infra.local.prove.report.ProofReport;
import io.vitalog.infra.local.prove.stack.StackPlan;
import io.vitalog.infra.local.prove.stack.StackProof;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Strikes every part of a stack of separate processes, and shows whether anything was lost or done twice. */
@Command(
        name = "stack",
        description = "Start a stack of separate processes, kill and pause them while simulated users send, and hold"
                + " what is served, what lies in the topics and every read model against what was sent. Needs no"
                + " running stack. The same seed strikes the same parts.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  vitalog prove stack                                  three faults, some five minutes",
            "  vitalog prove stack --seed 7 --rounds 10",
            "  vitalog prove stack --parts broker-and-store --down 60-180    minutes without a broker",
            "  vitalog prove stack --json proof.json                the figures for programs too",
            "  vitalog prove stack --data DIR                       keeps data, ledger and logs in DIR"
        })
final class ProveStack implements Callable<Integer> {
    private static final int BROKEN = 1;
    private static final int DAYS_A_ROUND = 8;

    /** The same records on whatever day it is proven, and never any that is still to come. */
    private static final LocalDate USUAL_END = LocalDate.parse("2026-05-01");

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--seed", paramLabel = "N", description = "Which faults and which users (default: 42).")
    private long seed = 42;

    @Option(names = "--rounds", paramLabel = "N", description = "Faults (default: 3).")
    private int rounds = 3;

    @Option(
            names = "--parts",
            paramLabel = "PART",
            split = ",",
            description = "Whom they strike: ${COMPLETION-CANDIDATES} (default: all).")
    private List<Part> parts = List.of(Part.values());

    @Option(
            names = "--down",
            paramLabel = "FROM-TO",
            description =
                    "Seconds that a part is away (default: 1-12). A member whose absence is longer than 8 loses its"
                            + " work to the other one.")
    private String down = "1-12";

    @Option(names = "--users", paramLabel = "N", description = "Simulated users (default: 20).")
    private int users = 20;

    @Option(names = "--days", paramLabel = "N", description = "Days a user (default: 8 a round, so that load lasts).")
    private @Nullable Integer days;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day (default: so many days before 2026-05-01 as are simulated).")
    private @Nullable LocalDate from;

    @Option(names = "--rate", paramLabel = "N", description = "Records a second (default: 200).")
    private double rate = 200;

    @Option(
            names = "--faults",
            paramLabel = "RATES",
            description = "Share of days on which devices fail, as simulate has it (default: 0.1).")
    private String faults = "0.1";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Empty directory to work in, which is kept (default: one that is deleted if the proof holds).")
    private @Nullable Path data;

    @Option(names = "--json", paramLabel = "FILE", description = "Write faults, checks and machine as JSON.")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandSpec program = Objects.requireNonNull(command).root();
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        StackPlan plan = plan();
        Findings findings;
        try (WorkDirectory directory = WorkDirectory.of(data, line -> say(line, out))) {
            StackProof proof = new StackProof(
                    plan, directory.path(), program.userObject().getClass().getName(), line -> say(line, out));
            directory.usedBy(proof);
            findings = proof.run();
            if (findings.hold()) {
                directory.release();
            }
        }
        ProofReport report = findings.report(
                seed, "vitalog prove stack " + plan.options(), Origin.here(program.version()[0], System.getenv()));
        ProofText.of(report).forEach(line -> say(line, out));
        if (json != null) {
            Files.writeString(json, report.json());
        }
        return report.holds() ? 0 : BROKEN;
    }

    private StackPlan plan() {
        int simulated = days != null ? days : DAYS_A_ROUND * rounds;
        StackPlan plan = new StackPlan(
                seed,
                Strikes.of(rounds, parts, down),
                users,
                simulated,
                from != null ? from : USUAL_END.minusDays(simulated),
                rate,
                FaultRates.parse(faults));
        plan.simulation().requireOver(Instant.now());
        return plan;
    }

    private static void say(String line, PrintWriter out) {
        out.println(line);
        out.flush();
    }
}
