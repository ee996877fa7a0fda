package io.vitalog.infra.local.cli;

import io.vitalog.infra.devices.sending.SendingFailed;
import io.vitalog.infra.devices.table.BadMapping;
import io.vitalog.infra.exports.log.LogUnreadable;
import io.vitalog.infra.local.cli.benches.BenchCommand;
import io.vitalog.infra.local.cli.exports.CheckCommand;
import io.vitalog.infra.local.cli.exports.ImportCommand;
import io.vitalog.infra.local.cli.models.ModelsCommand;
import io.vitalog.infra.local.cli.models.TrainCommand;
import io.vitalog.infra.local.cli.options.NotRunning;
import io.vitalog.infra.local.cli.proofs.ProveCommand;
import io.vitalog.infra.local.cli.segments.SegmentsCommand;
import io.vitalog.infra.local.lag.BrokerSilent;
import io.vitalog.infra.local.prove.stack.NotRecovered;
import io.vitalog.infra.local.stack.StackFailure;
import io.vitalog.infra.topics.TopicsRefused;
import io.vitalog.trainers.models.ModelRefused;
import io.vitalog.trainers.replay.ReplayFailed;
import io.vitalog.trainers.tables.TrainingRefused;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the command line. */
@Command(
        name = "vitalog",
        description = "The event-sourced wellness engine: a local stack, and commands that work on it.",
        mixinStandardHelpOptions = true,
        version = "vitalog 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            RehearseCommand.class,
            StatusCommand.class,
            ImportCommand.class,
            SimulateCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            DigestCommand.class,
            TrainCommand.class,
            ModelsCommand.class,
            SegmentsCommand.class,
            BenchCommand.class,
            ProveCommand.class,
            PartCommands.Streams.class,
            PartCommands.Projections.class,
            PartCommands.Api.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  vitalog demo                          a stack with simulated users",
            "  vitalog up --data /var/vitalog        a stack without them",
            "  vitalog import fitbit DIR --zone America/New_York",
            "  vitalog simulate --users 100 --days 30",
            "  vitalog export DIR --format parquet   every fact and day as tables",
            "  vitalog train sessions --features yoga --activate",
            "  vitalog digest                        one digest over all read models",
            "",
            "Outside parts: VITALOG_KAFKA, VITALOG_MONGODB, VITALOG_NAMESPACE, VITALOG_PARTITIONS."
        })
public final class Vitalog {
    static final int FAILED = 1;
    static final int NOT_RUNNING = 3;

    /** Failures whose message tells a person what to do. */
    private static final List<Class<? extends Exception>> EXPECTED = List.of(
            StackFailure.class,
            NotRecovered.class,
            TopicsRefused.class,
            SendingFailed.class,
            BrokerSilent.class,
            LogUnreadable.class,
            TrainingRefused.class,
            ModelRefused.class,
            ReplayFailed.class,
            NotDirectoryException.class,
            NoSuchFileException.class,
            IllegalArgumentException.class);

    private Vitalog() {}

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Vitalog())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, _) -> explained(failure, command));
    }

    /** What a person can act on is one line; a bug is told with its trace. */
    private static int explained(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof NotRunning) {
            command.getErr().println(failure.getMessage());
            return NOT_RUNNING;
        }
        if (failure instanceof BadMapping) {
            command.getErr().println("vitalog: " + failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        if (EXPECTED.stream().anyMatch(kind -> kind.isInstance(failure))) {
            command.getErr().println("vitalog: " + failure.getMessage());
            return FAILED;
        }
        throw failure;
    }
}
