package io.vitalog.infra.local.cli.segments;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be asked of segments and their rankings. */
@Command(
        name = "segments",
        description = "Hold the rankings of segments against history, and ways to recommend against one another.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {VerifySegmentsCommand.class, EvaluateSegmentsCommand.class, CommandLine.HelpCommand.class})
public final class SegmentsCommand {}
