package io.vitalog.infra.local.cli;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.exports.Export;
import io.vitalog.infra.exports.ExportDirectory;
import io.vitalog.infra.exports.ExportPlan;
import io.vitalog.infra.exports.TableSummary;
import io.vitalog.infra.exports.files.FileFormat;
import io.vitalog.infra.exports.tables.Span;
import io.vitalog.infra.exports.tables.Table;
import io.vitalog.infra.exports.tables.kinds.Tables;
import io.vitalog.infra.local.cli.options.Bars;
import io.vitalog.infra.local.cli.options.BrokerOptions;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.infra.local.lag.CaughtUp;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes facts and days of a user, or of everybody, as tables. */
@Command(
        name = "export",
        description =
                "Write facts and days of a user, or of everybody, as CSV or Parquet, a file a table. The same facts"
                        + " give the same bytes. Closed accounts are left out.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  vitalog export out",
            "  vitalog export out --user ann --format csv,parquet",
            "  vitalog export out --what samples,days --from 2019-11-01 --until 2019-11-30",
            "  vitalog export out --bootstrap broker:9092",
            "",
            "The columns are in docs/exports.md."
        })
final class ExportCommand implements Callable<Integer> {
    private static final Map<String, Table<?>> BY_NAME =
            Tables.ALL.stream().collect(Collectors.toMap(Table::name, table -> table));

    @Mixin
    private StackOptions options = new StackOptions();

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Parameters(index = "0", paramLabel = "DIR", description = "Where the tables go; made when it is missing.")
    private Path directory = Path.of(".");

    @Option(names = "--user", paramLabel = "USER", description = "Whose facts and days (default: everybody's).")
    private @Nullable String user;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "csv, parquet, or both with a comma between (default: csv).")
    private List<FileFormat> formats = List.of(FileFormat.CSV);

    @Option(
            names = "--what",
            paramLabel = "TABLE",
            split = ",",
            description = "profiles, activities, sleeps, day-summaries, samples, feedback, sessions, meals, plays,"
                    + " devices, plans, recommendations, days, with commas between (default: all).")
    private List<String> what = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "The first date: a day's own, the UTC date of facts.")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DATE", description = "The last date.")
    private @Nullable LocalDate until;

    @Option(names = "--force", description = "Replace the tables of an export before.")
    private boolean force;

    @Option(names = "--no-wait", description = "Do not wait until the days show every fact.")
    private boolean noWait;

    @Override
    public Integer call() throws IOException, InterruptedException {
        ExportPlan plan = plan();
        Deployment deployment = broker.deployment(options);
        try (ExportDirectory target = ExportDirectory.claim(directory, force)) {
            if (!noWait
                    && plan.tables().stream().anyMatch(table -> table.topic().equals(Topics.DAYS))) {
                CaughtUp.await(deployment);
            }
            PrintWriter out = options.out();
            for (TableSummary summary : write(deployment, plan, target)) {
                summary.lines().forEach(out::println);
            }
            out.println("in " + directory);
            out.flush();
        }
        return 0;
    }

    private static List<TableSummary> write(Deployment deployment, ExportPlan plan, ExportDirectory target)
            throws IOException {
        try (ProgressBar bar = Bars.of("Exporting", "", 1)) {
            Export export = new Export(deployment, plan, (table, read, ofThem, rows) -> {
                bar.maxHint(ofThem);
                bar.stepTo(read);
                bar.setExtraMessage(String.format("%s, %,d rows", table, rows));
            });
            return export.into(target);
        }
    }

    private ExportPlan plan() {
        if (user != null && !FirstBroken.isToken(user)) {
            throw new IllegalArgumentException("--user must be 1 to 128 letters, digits or any of . _ : @ / + -");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("--until " + until + " is before --from " + from);
        }
        what.stream().filter(name -> !BY_NAME.containsKey(name)).findFirst().ifPresent(stranger -> {
            throw new IllegalArgumentException("there is no table '" + stranger + "': choose of "
                    + Tables.ALL.stream().map(Table::name).collect(Collectors.joining(", ")));
        });
        List<Table<?>> tables = Tables.ALL.stream()
                .filter(table -> what.isEmpty() || what.contains(table.name()))
                .toList();
        return new ExportPlan(tables, EnumSet.copyOf(formats), user, new Span(from, until), ExportPlan.MEMORY_BYTES);
    }
}
