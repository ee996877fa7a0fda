package io.vitalog.infra.devices.simulation.ledger;

import io.vitalog.domain.envelope.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/**
 * A ledger on its way to a file, from any threads. The lines of users are written in the order of their numbers,
 * whoever is ready first.
 */
public final class LedgerFile implements AutoCloseable {
    private final BufferedWriter writer;
    private final Map<Integer, List<LedgerLine.Day>> ready = new TreeMap<>();
    private int next;
    private int days;
    private long records;
    private long facts;
    private long malformed;

    /** Begins the file anew. */
    public LedgerFile(Path file, LedgerLine.Run run) throws IOException {
        this.writer = Files.newBufferedWriter(file);
        write(run);
    }

    /** Reads every line of a ledger. */
    public static void read(Path file, Consumer<LedgerLine> lines) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                try {
                    lines.accept(Json.MAPPER.readValue(line, LedgerLine.class));
                } catch (JacksonException malformed) {
                    throw new IllegalArgumentException(
                            file + " is no ledger: line " + number + " cannot be read", malformed);
                }
            }
        }
    }

    /** Takes all lines of the user with this number. Each number from 0 on must come once. */
    public synchronized void user(int number, List<LedgerLine.Day> lines) {
        ready.put(number, lines);
        for (List<LedgerLine.Day> written = ready.remove(next); written != null; written = ready.remove(next)) {
            written.forEach(this::day);
            next++;
        }
    }

    /** Takes lines that come later, in the order in which they are to stand. */
    public synchronized void more(List<LedgerLine.Day> lines) {
        lines.forEach(this::day);
    }

    /** Writes the sums. */
    public synchronized void end() {
        write(new LedgerLine.End(days, records, facts, malformed, new ArrayList<>(Lists.ALL)));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private void day(LedgerLine.Day day) {
        days++;
        records += day.records();
        malformed += day.malformed();
        facts += sum(day.facts()) + sum(day.samples());
        write(day);
    }

    private static long sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::intValue).sum();
    }

    private void write(LedgerLine line) {
        try {
            writer.write(Json.MAPPER.writeValueAsString(line));
            writer.newLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
