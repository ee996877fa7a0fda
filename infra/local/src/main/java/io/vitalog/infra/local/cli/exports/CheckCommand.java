package io.vitalog.infra.local.cli.exports;

import io.vitalog.infra.devices.check.CheckReport;
import io.vitalog.infra.devices.check.FitbitCheck;
import io.vitalog.infra.devices.check.PmdataCheck;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.infra.local.stack.Addresses;
import io.vitalog.infra.local.stack.StackFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Holds what the API serves against the files that were imported. */
@Command(
        name = "check",
        description = "Compare every user and day that the API serves with the export it was imported from.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;

    @Mixin
    private StackOptions options = new StackOptions();

    @Parameters(index = "0", paramLabel = "KIND", description = "fitbit or pmdata.")
    private ExportKind kind = ExportKind.FITBIT;

    @Parameters(index = "1", paramLabel = "DIR", description = "The directory of the export.")
    private Path directory = Path.of(".");

    @Option(names = "--zone", paramLabel = "ZONE", description = "The zone that it was imported with, if any.")
    private @Nullable ZoneId zone;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Addresses stack = options.running();
        CaughtUp.await(stack.deployment());
        PrintWriter out = options.out();
        try (ServedApi api = new ServedApi(stack.api())) {
            CheckReport report = report(api);
            report.lines().forEach(out::println);
            return report.passed() ? 0 : DIFFERENT;
        }
    }

    private CheckReport report(ServedApi api) throws IOException {
        return switch (kind) {
            case FITBIT ->
                FitbitCheck.of(directory, (userId, date) -> api.get("/v1/users/" + userId + "/days/" + date));
            case PMDATA -> PmdataCheck.of(directory, zone, new ServedLists(api));
            case APPLE_HEALTH, OMH, PROVIDERS, CSV, EXERCISES, WORKOUTS, POWERLIFTING, USDA, FILES ->
                throw new StackFailure(kind + " states no totals of days to check against: check fitbit or pmdata");
        };
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
