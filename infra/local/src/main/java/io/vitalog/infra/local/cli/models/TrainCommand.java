package io.vitalog.infra.local.cli.models;

import picocli.CommandLine.Command;

/** Trains models from history. */
@Command(
        name = "train",
        description = "Train a model from history.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TrainSessionsCommand.class, TrainMotivationCommand.class})
public final class TrainCommand {}
