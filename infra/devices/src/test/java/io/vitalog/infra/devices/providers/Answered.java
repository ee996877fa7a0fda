package io.vitalog.infra.devices.providers;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of an answer. */
record Answered(Collected collected, ImportSummary summary) {
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    static Answered file(Path file, @Nullable String zone) {
        Collected collected = new Collected();
        ImportOptions options =
                ImportOptions.of(file).forUser("ann").asSingles(true).inZone(zone == null ? null : ZoneId.of(zone));
        try {
            return new Answered(
                    collected,
                    Import.run(new ProvidersImporter(options, () -> NOW), options, collected, ImportListener.NONE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of a file with this text, where {@code '} stands for {@code "}. */
    static Answered text(Path directory, @Nullable String zone, String text) throws IOException {
        Path file = Files.writeString(directory.resolve("answer"), text.replace('\'', '"'));
        return file(file, zone);
    }

    <F extends Fact> List<F> facts(Class<F> type) {
        return collected.facts(type);
    }

    /** When the facts happened, without the registration. */
    List<String> times() {
        return told().stream().map(event -> event.time().toString()).toList();
    }

    /** Its facts, what was skipped and what has no place, each with how often: {@code 3 ReadingTaken, 1 no-time}. */
    String outline() {
        Map<String, Long> facts = told().stream()
                .map(event -> event.fact().getClass().getSimpleName())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        Map<String, Long> others = new TreeMap<>();
        summary.skipped().forEach((cause, skipped) -> others.put(cause.code(), skipped.count()));
        summary.notImported().forEach((kind, rows) -> others.put(kind, rows.rows()));
        facts.putAll(others);
        return facts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private List<Event<?>> told() {
        return collected.events().stream()
                .filter(event -> !(event.fact() instanceof UserRegistered))
                .toList();
    }
}
