package io.vitalog.infra.local.cli.proofs;

import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.prove.CommandsProof;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Kills the processor of commands and shows whether anything was lost or done twice. */
@Command(
        name = "commands",
        description = "Send commands while their processor is killed, the last time with its state deleted, and hold"
                + " what it wrote against a run without interruption. Needs a running stack; works beside its data.",
        mixinStandardHelpOptions = true)
final class ProveCommands implements Callable<Integer> {
    private static final int BROKEN = 1;

    @Mixin
    private StackOptions options = new StackOptions();

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--commands", paramLabel = "N", description = "Commands to send (default: 100000).")
    private int commands = 100_000;

    @Option(names = "--users", paramLabel = "N", description = "Users who send them (default: 5000).")
    private int users = 5_000;

    @Option(names = "--kills", paramLabel = "N", description = "How often the processor is killed (default: 5).")
    private int kills = 5;

    @Option(names = "--seed", paramLabel = "N", description = "What the commands are drawn from (default: 42).")
    private long seed = 42;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = options.out();
        // The processor is this program again, in a process of its own.
        String main =
                Objects.requireNonNull(command).root().userObject().getClass().getName();
        Path state = Files.createTempDirectory("vitalog-prove");
        CommandsProof proof = new CommandsProof(
                options.running().deployment(), new CommandsProof.Plan(commands, users, 0.1, kills, seed), line -> {
                    out.println(line);
                    out.flush();
                });
        CommandsProof.Verdict verdict = proof.run(state, main);
        out.printf(
                "%,d commands of %,d users, 10 %% repeated, %d kills, %d s: %,d events expected, %,d written,"
                        + " %d missing, %d surplus, %d users out of order%n",
                commands,
                users,
                kills,
                verdict.elapsed().toSeconds(),
                verdict.expected(),
                verdict.written(),
                verdict.missing(),
                verdict.surplus(),
                verdict.disordered());
        out.println(verdict.holds() ? "holds" : "BROKEN");
        return verdict.holds() ? 0 : BROKEN;
    }
}
