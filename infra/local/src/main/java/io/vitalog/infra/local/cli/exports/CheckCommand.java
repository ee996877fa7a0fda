package io.vitalog.infra.local.cli.exports;

import io.vitalog.infra.devices.check.CheckReport;
import io.vitalog.infra.devices.check.FitbitCheck;
import io.vitalog.infra.devices.check.PmdataCheck;
import io.vitalog.infra.devices.check.SimulationCheck;
import io.vitalog.infra.devices.check.SimulationVerdict;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.infra.local.served.ServedApi;
import io.vitalog.infra.local.served.ServedSimulation;
import io.vitalog.infra.local.stack.Addresses;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Holds what the API serves against the files that were imported, or the ledger of what was simulated. */
@Command(
        name = "check",
        description = "Compare every user and day that the API serves with the export it was imported from, or with"
                + " the ledger of a simulation: what is lost, doubled or different.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;

    @Mixin
    private StackOptions options = new StackOptions();

    @Parameters(index = "0", paramLabel = "KIND", description = "fitbit, pmdata or simulation.")
    private CheckKind kind = CheckKind.FITBIT;

    @Parameters(index = "1", paramLabel = "PATH", description = "The directory of the export, or the ledger.")
    private Path directory = Path.of(".");

    @Option(names = "--zone", paramLabel = "ZONE", description = "The zone that it was imported with, if any.")
    private @Nullable ZoneId zone;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Addresses stack = options.running();
        CaughtUp.await(stack.deployment());
        PrintWriter out = options.out();
        try (ServedApi api = new ServedApi(stack.api())) {
            return switch (kind) {
                case FITBIT -> verdict(FitbitCheck.of(directory, (user, date) -> api.get(day(user, date))), out);
                case PMDATA -> verdict(PmdataCheck.of(directory, zone, new ServedLists(api)), out);
                case SIMULATION -> verdict(SimulationCheck.of(directory, new ServedSimulation(api)), out);
            };
        }
    }

    private static int verdict(CheckReport report, PrintWriter out) {
        report.lines().forEach(out::println);
        return report.passed() ? 0 : DIFFERENT;
    }

    private static int verdict(SimulationVerdict verdict, PrintWriter out) {
        verdict.lines().forEach(out::println);
        return verdict.passed() ? 0 : DIFFERENT;
    }

    private static String day(String userId, LocalDate date) {
        return "/v1/users/" + userId + "/days/" + date;
    }

    private record ServedLists(ServedApi api) implements PmdataCheck.Served {
        @Override
        public List<JsonNode> activities(String userId) {
            return api.all("/v1/users/" + userId + "/activities");
        }

        @Override
        public List<JsonNode> sleeps(String userId) {
            return api.all("/v1/users/" + userId + "/sleep");
        }

        @Override
        public List<JsonNode> reports(String userId) {
            return api.all("/v1/users/" + userId + "/feedback");
        }

        @Override
        public List<JsonNode> weights(String userId) {
            return api.all("/v1/users/" + userId + "/readings?metric=massKg&source=google-forms");
        }
    }
}
