package io.vitalog.infra.local.cli.benches;

import picocli.CommandLine.Command;

/** Measures a running stack. */
@Command(
        name = "bench",
        description = "Measure a running stack; nothing else should run on the machine.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BenchAll.class,
            BenchReadModels.class,
            BenchDecisions.class,
            BenchHttp.class,
            BenchInsights.class,
            BenchPlays.class,
            BenchSegments.class,
            BenchBatch.class
        })
public final class BenchCommand {}
