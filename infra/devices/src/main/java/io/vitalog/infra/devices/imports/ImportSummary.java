package io.vitalog.infra.devices.imports;

import io.vitalog.infra.devices.files.Skip;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import did.
 *
 * @param files that were read, imported or not
 * @param rows of the imported files; of activity files, recordings
 * @param samples measured values among them
 * @param events sent and acknowledged
 * @param users met
 * @param eventsByType by CloudEvents type
 * @param skipped rows and parts of rows that were left out, by cause
 * @param notImported known and unknown files that no mapper reads yet, by name, and kinds of rows within other files
 * @param elapsed from the first file to the last acknowledgement
 */
public record ImportSummary(
        long files,
        long rows,
        long samples,
        long events,
        long users,
        Map<String, Long> eventsByType,
        Map<Skip, Skipped> skipped,
        Map<String, NotImported> notImported,
        Duration elapsed) {

    /** How often a cause was met, and where first. */
    public record Skipped(long count, List<String> examples) {}

    /** Files of one name, and their rows; no files where it is a kind of rows. */
    public record NotImported(int files, long rows) {
        NotImported plus(NotImported other) {
            return new NotImported(files + other.files, rows + other.rows);
        }

        @Override
        public String toString() {
            String counted = String.format(Locale.ROOT, "%,d rows", rows);
            return files == 0 ? counted : String.format(Locale.ROOT, "%,d files, ", files) + counted;
        }
    }

    /** How often {@code cause} was met; zero times when it was not. */
    public Skipped skipped(Skip cause) {
        return skipped.getOrDefault(cause, new Skipped(0, List.of()));
    }

    public double rowsPerSecond() {
        return rate(rows);
    }

    public double samplesPerSecond() {
        return rate(samples);
    }

    public double eventsPerSecond() {
        return rate(events);
    }

    /** The summary as text, a line an entry. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "read    %,d files: %,d rows with %,d samples of %,d users", files, rows, samples, users));
        lines.add(String.format(
                Locale.ROOT,
                "sent    %,d events in %.1f s: %,.0f rows/s, %,.0f samples/s, %,.0f events/s",
                events,
                seconds(),
                rowsPerSecond(),
                samplesPerSecond(),
                eventsPerSecond()));
        new TreeMap<>(eventsByType)
                .forEach((type, count) -> lines.add(String.format(Locale.ROOT, "        %,10d  %s", count, type)));
        skipped.forEach((cause, what) -> {
            lines.add(
                    String.format(Locale.ROOT, "skipped %,10d  %s (%s)", what.count(), cause.code(), cause.meaning()));
            what.examples().forEach(example -> lines.add("                    " + example));
        });
        notImported.forEach((name, what) -> lines.add("not imported yet: " + name + " (" + what + ")"));
        return lines;
    }

    private double rate(long count) {
        return seconds() > 0 ? count / seconds() : 0;
    }

    private double seconds() {
        return elapsed.toNanos() / 1e9;
    }
}
