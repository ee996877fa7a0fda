package io.vitalog.infra.local.cli.models;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.models.Training.Range;
import io.vitalog.infra.local.cli.options.Bars;
import io.vitalog.infra.local.stack.StackFailure;
import io.vitalog.trainers.app.History;
import io.vitalog.trainers.models.Models.Trained;
import io.vitalog.trainers.replay.Replay;
import io.vitalog.trainers.replay.Upto;
import io.vitalog.trainers.sessions.Window;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is learnt from. */
final class HistoryOptions {
    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Read a table instead of the log: a header with the names of the features, a row a session.")
    private @Nullable Path csv;

    @Option(
            names = "--from",
            paramLabel = "INSTANT",
            description = "Only sessions that ended then or later (RFC 3339).")
    private @Nullable Instant from;

    @Option(
            names = "--until",
            paramLabel = "INSTANT",
            description = "Only sessions that ended then or earlier (RFC 3339).")
    private @Nullable Instant until;

    @Option(
            names = "--until-model",
            paramLabel = "VERSION",
            description = "What that version was trained on, such as sessions-yoga/3: its offsets and time span, and"
                    + " unless said otherwise its seed and number of clusters. Gives its digest again.")
    private @Nullable String untilModel;

    @Option(
            names = "--offsets",
            paramLabel = "TOPIC:PARTITION=UNTIL,…",
            description = "Where to stop reading; partitions that are not named are read to their end.")
    private @Nullable String offsets;

    /** The file to read instead of the log, if any. */
    @Nullable
    Path csv() {
        return csv;
    }

    /** The version whose history is meant, if any. */
    @Nullable
    String untilModel() {
        return untilModel;
    }

    /** Refuses what contradicts itself. */
    void check() {
        long chosen =
                Stream.of(csv, untilModel, offsets).filter(Objects::nonNull).count();
        if (chosen > 1 || (chosen == 1 && offsets == null && (from != null || until != null))) {
            throw new StackFailure(
                    "--csv, --until-model and --offsets exclude each other, the first two --from and" + " --until too");
        }
    }

    /** Reads the log; of a version what it was trained on. */
    History read(Replay replay, FeatureSet features, @Nullable Trained version) {
        Upto upto = version != null ? Upto.that(ranges(version)) : offsets == null ? Upto.NOW : Upto.parse(offsets);
        Training training = version == null ? null : version.fact().training();
        Window window = training == null ? new Window(from, until) : new Window(training.from(), training.until());
        return Bars.whileReading(progress -> History.read(replay, features, upto, window, progress));
    }

    private static List<Range> ranges(Trained version) {
        List<Range> ranges = version.fact().training().offsets();
        if (ranges == null) {
            throw new StackFailure(version.name() + " was trained on a file: give that with --csv");
        }
        return ranges;
    }
}
