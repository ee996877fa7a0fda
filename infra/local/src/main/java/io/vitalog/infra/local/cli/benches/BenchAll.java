package io.vitalog.infra.local.cli.benches;

import io.vitalog.infra.local.bench.measuring.Effort;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.table.About;
import io.vitalog.infra.local.bench.table.Report;
import io.vitalog.infra.local.bench.table.Row;
import io.vitalog.infra.local.bench.whole.Part;
import io.vitalog.infra.local.bench.whole.WholeBench;
import io.vitalog.infra.local.cli.options.Columns;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.origin.Origin;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures everything, one after another, and prints one table. */
@Command(
        name = "all",
        description = "Measure a running stack from end to end, beside what Kafka alone does in the same run, and print"
                + " one table. Leaves much in the data: use a stack that can be thrown away.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  vitalog up --data /tmp/bench --port 25000            in another terminal",
            "  vitalog bench all --data /tmp/bench --json all.json  every row",
            "  vitalog bench all --data /tmp/bench --rows producer,visible --rounds 5",
            "  vitalog bench all --data /tmp/bench --rounds 1 --seconds 2 --facts 10000"
        })
final class BenchAll implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Mixin
    private EffortOptions effort = new EffortOptions();

    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = "--rows",
            split = ",",
            paramLabel = "NAME",
            description = "Which rows, of: ${COMPLETION-CANDIDATES} (default: all of them).")
    private List<Part> parts = List.of(Part.values());

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Rounds after one to warm up (default: ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the same and every round as JSON.")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Effort asked = effort.asked();
        if (rounds < 1) {
            throw new IllegalArgumentException("--rounds must be at least 1");
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Origin origin = Origin.here(root().version()[0], System.getenv());
        String run = Long.toString(now.getEpochSecond(), Character.MAX_RADIX);
        Subject subject = new Subject(options.running(), options.data(), asked, mainClass(), run);
        WholeBench bench = new WholeBench(subject, rounds, this::progress);
        About about = new About(now, origin, asked.seed(), rounds, asked.byOption());
        print(new Report(about, bench.measure(parts)));
        return 0;
    }

    private void print(Report report) throws IOException {
        if (json != null) {
            Files.write(json, report.json());
        }
        PrintWriter out = options.out();
        report.about().lines().forEach(out::println);
        out.println();
        List<String> lines = Columns.aligned(report.cells());
        out.println(lines.getFirst());
        for (int i = 0; i < report.rows().size(); i++) {
            Row row = report.rows().get(i);
            out.println(lines.get(i + 1) + (row.remark() == null ? "" : "   " + row.remark()));
        }
        out.flush();
    }

    private void progress(String line) {
        PrintWriter err = Objects.requireNonNull(command).commandLine().getErr();
        err.println(line);
        err.flush();
    }

    private String mainClass() {
        return root().userObject().getClass().getName();
    }

    private CommandSpec root() {
        return Objects.requireNonNull(command).root();
    }
}
