package io.vitalog.infra.local.cli.proofs;

import picocli.CommandLine.Command;

/** Breaks something on purpose and shows whether anything is lost or done twice. */
@Command(
        name = "prove",
        description = "Kill and pause processes under load, and show whether anything was lost or done twice.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ProveStack.class, ProveRecovery.class, ProveCommands.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  vitalog prove stack                     every part is struck; needs no running stack",
            "  vitalog prove stack --seed 7 --rounds 10 --json proof.json",
            "  vitalog prove recovery                  how long streams with much state take to come back",
            "  vitalog prove commands                  the processor of commands alone, beside a running stack"
        })
public final class ProveCommand {}
