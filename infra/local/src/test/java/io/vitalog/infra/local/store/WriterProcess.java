package io.vitalog.infra.local.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A process that writes rounds into a store, and what it said until it was killed. */
final class WriterProcess {
    /** A round whose writes were acknowledged, and when this was heard. */
    record Acknowledged(int round, long nanos) {}

    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private long killed;

    private WriterProcess() {}

    /** Lets it write from a round on, for so long after its first acknowledgement, and kills it at once. */
    static WriterProcess runAndKill(Path directory, int firstRound, Duration time)
            throws IOException, InterruptedException {
        WriterProcess writer = new WriterProcess();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingWriter.class.getName(),
                        directory.toString(),
                        Integer.toString(firstRound))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            try {
                while (process.isAlive() && !writer.hasWrittenFor(time) && writer.hear(lines)) {}
            } finally {
                writer.killed = System.nanoTime();
                // Through its handle, which leaves its output open: more may be acknowledged by then than was heard.
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
            while (writer.hear(lines)) {}
        }
        return writer;
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** The last round that was acknowledged so long before the end, or the one before the first. */
    int lastRoundBefore(Duration end) {
        return acknowledged.stream()
                .filter(round -> killed - round.nanos() > end.toNanos())
                .mapToInt(Acknowledged::round)
                .max()
                .orElse(-1);
    }

    private boolean hasWrittenFor(Duration time) {
        return !acknowledged.isEmpty()
                && System.nanoTime() - acknowledged.getFirst().nanos() > time.toNanos();
    }

    private boolean hear(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line != null && line.startsWith(CrashingWriter.ACKNOWLEDGED)) {
            int round = Integer.parseInt(line.substring(CrashingWriter.ACKNOWLEDGED.length()));
            acknowledged.add(new Acknowledged(round, System.nanoTime()));
        }
        return line != null;
    }
}
