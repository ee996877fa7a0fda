package io.vitalog.infra.local.cli.exports;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import io.vitalog.infra.devices.imports.Importer;
import io.vitalog.infra.devices.imports.NothingToImport;
import io.vitalog.infra.devices.imports.Order;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.local.cli.options.Bars;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.infra.local.stack.StackFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings an export into the running stack and waits until every figure of it is visible. */
@Command(
        name = "import",
        description =
                "Import an export of a device or provider into the running stack. Importing again changes nothing.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  vitalog import fitbit exports/fitbit --zone America/New_York",
            "  vitalog import pmdata exports/pmdata",
            "  vitalog import apple-health exports/apple_health_export --user ann",
            "  vitalog import omh points.ndjson --user ann",
            "  vitalog import providers answers --user ann --zone Europe/Paris",
            "  vitalog import csv scale.csv --mapping scale.json --user ann",
            "  vitalog import exercises exercises.json.gz",
            "  vitalog import workouts augmented_workouts.json",
            "  vitalog import coldstart path/to/recommender",
            "  vitalog import powerlifting results.csv.gz",
            "  vitalog import usda ABBREV.csv.gz",
            "  vitalog import files rides --user ann",
            "  vitalog import files run.fit.gz --user ann --origin watch"
        })
public final class ImportCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "fitbit, pmdata, apple-health, omh, providers, csv, exercises, workouts, coldstart,"
                    + " powerlifting, usda, or files (FIT, TCX and GPX).")
    private ExportKind kind = ExportKind.FITBIT;

    @Parameters(
            index = "1",
            paramLabel = "PATH",
            description = "The directory of the export, or its file; .gz files are read as they lie.")
    private Path directory = Path.of(".");

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Time zone of local times without one (default: fitbit UTC, and so marked; pmdata Europe/Oslo;"
                            + " files what the file tells).")
    private @Nullable ZoneId zone;

    @Option(
            names = "--user",
            paramLabel = "USER",
            description =
                    "Whose export it is, where the export does not say (apple-health, omh, providers, csv, files).")
    private @Nullable String user;

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description = "Who recorded the files that name no device (default: files).")
    private @Nullable String origin;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "What the columns of a table are (csv); see docs/imports.md.")
    private @Nullable Path mapping;

    @Option(names = "--single", description = "Send each sample as an event of its own instead of in series.")
    private boolean single;

    @Option(names = "--reversed", description = "Send the last event first.")
    private boolean reversed;

    @Option(names = "--shuffled", paramLabel = "SEED", description = "Send the events in an order drawn from SEED.")
    private @Nullable Long seed;

    @Option(
            names = "--no-wait",
            description = "Return once the broker has the events, before their figures are visible.")
    private boolean noWait;

    @Override
    public Integer call() throws IOException, InterruptedException {
        kind.requireOwner(user, origin);
        kind.requireMapping(mapping);
        ImportOptions importing = importing();
        // before the stack is looked for, so that a mapping can be tried without one
        Importer importer = kind.importer(importing);
        Deployment deployment = options.running().deployment();
        PrintWriter out = options.out();
        long documents = ReadModelSizes.documents(deployment);
        long start = System.nanoTime();
        ImportSummary summary = send(importer, importing, deployment);
        summary.lines().forEach(out::println);
        out.flush();
        if (!noWait) {
            double seconds = secondsUntilVisible(deployment, start);
            long more = ReadModelSizes.documents(deployment) - documents;
            out.printf("visible in %.1f s, from the first row to the last figure: ", seconds);
            out.printf("%,.0f samples/s, %,.0f events/s", summary.samples() / seconds, summary.events() / seconds);
            out.printf(", %,d more documents, %,.0f documents/s%n", more, more / seconds);
            out.flush();
        }
        return 0;
    }

    private ImportOptions importing() {
        return ImportOptions.of(directory)
                .inZone(zone)
                .asSingles(single)
                .ordered(order())
                .forUser(user)
                .recordedBy(origin)
                .mappedBy(mapping);
    }

    private ImportSummary send(Importer importer, ImportOptions importing, Deployment deployment) throws IOException {
        try (InboxSender sender = InboxSender.to(deployment);
                ProgressBar bar = Bars.of("Sending", "KiB", 1024)) {
            return Import.run(importer, importing, sender, progress -> {
                bar.maxHint(progress.bytesTotal());
                bar.stepTo(progress.bytesRead());
                bar.setExtraMessage(String.format("%,d events", progress.events()));
            });
        } catch (NothingToImport nothing) {
            throw new StackFailure(String.valueOf(nothing.getMessage()));
        }
    }

    private static double secondsUntilVisible(Deployment deployment, long start) throws InterruptedException {
        long[] most = {0};
        try (ProgressBar bar = Bars.of("Folding", "", 1)) {
            CaughtUp.await(deployment, (group, behind) -> {
                most[0] = Math.max(most[0], behind);
                bar.maxHint(most[0]);
                bar.stepTo(most[0] - behind);
                bar.setExtraMessage(group);
            });
        }
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }

    private Order order() {
        if (seed != null) {
            return Order.shuffled(seed);
        }
        return reversed ? Order.REVERSED : Order.AS_READ;
    }
}
