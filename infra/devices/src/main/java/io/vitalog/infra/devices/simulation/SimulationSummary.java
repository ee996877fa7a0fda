package io.vitalog.infra.devices.simulation;

import io.vitalog.infra.devices.simulation.faults.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a simulation did.
 *
 * @param userDays simulated
 * @param records sent: events and commands, repeated and malformed ones too
 * @param samples measured values among them
 * @param malformed records among them
 * @param bytes of keys and payloads
 * @param byType sound records by CloudEvents type of their fact
 * @param struck how much each fault touched
 */
public record SimulationSummary(
        int users,
        long userDays,
        long records,
        long samples,
        long malformed,
        long bytes,
        Map<String, Long> byType,
        Map<Fault, Long> struck,
        Duration elapsed) {

    static SimulationSummary of(Counts counts, Duration elapsed) {
        return new SimulationSummary(
                counts.users,
                counts.userDays,
                counts.records,
                counts.samples,
                counts.malformed,
                counts.bytes,
                Map.copyOf(counts.byType),
                Map.copyOf(counts.struck),
                elapsed);
    }

    public double recordsPerSecond() {
        double seconds = elapsed.toNanos() / 1e9;
        return seconds > 0 ? records / seconds : 0;
    }

    /** The summary as text, a line an entry. */
    public List<String> lines() {
        double seconds = Math.max(1e-9, elapsed.toNanos() / 1e9);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "lived   %,d days of %,d users", userDays, users));
        lines.add(String.format(
                Locale.ROOT,
                "sent    %,d records with %,d samples in %.1f s: %,.0f records/s, %,.0f samples/s, %.1f MB/s",
                records,
                samples,
                seconds,
                recordsPerSecond(),
                samples / seconds,
                bytes / seconds / 1e6));
        byType.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each ->
                        lines.add(String.format(Locale.ROOT, "        %,12d  %s", each.getValue(), each.getKey())));
        struck.keySet().stream().sorted().map(this::line).forEach(lines::add);
        return lines;
    }

    private String line(Fault fault) {
        String touched = fault == Fault.GAPS || fault == Fault.DRIFT ? "samples" : "records";
        return String.format(Locale.ROOT, "fault   %,12d  %s of %s", struck.get(fault), touched, fault.option());
    }
}
