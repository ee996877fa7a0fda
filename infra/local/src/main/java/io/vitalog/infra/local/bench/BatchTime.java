package io.vitalog.infra.local.bench;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.batch.Batch;
import io.vitalog.domain.segments.batch.History;
import io.vitalog.domain.segments.batch.Voice;
import io.vitalog.domain.segments.evidence.Evidence;
import io.vitalog.infra.devices.coldstart.ColdstartImporter;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.simulation.files.RecommenderFiles;
import io.vitalog.infra.devices.simulation.files.RecommenderSize;
import io.vitalog.infra.devices.simulation.population.Population;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Times the pass over history that ranks every segment, on the recommender's files at their own size. */
public final class BatchTime {
    private static final long HOUR_MS = 3_600_000;

    private final Collection<Voice> voices;
    private final List<Offer> offers;

    private BatchTime(Collection<Voice> voices, List<Offer> offers) {
        this.voices = voices;
        this.offers = offers;
    }

    /** Writes the files into {@code directory} and reads them. */
    public static BatchTime in(Path directory) throws IOException {
        RecommenderFiles.write(new Population(42, LocalDate.parse("2025-01-01")), RecommenderSize.USUAL, directory);
        History history = new History();
        ImportOptions options = ImportOptions.of(directory);
        Import.run(new ColdstartImporter(options), options, history::take, ImportListener.NONE);
        return new BatchTime(history.voices(), history.offers());
    }

    /** The same of as many users who did {@code times} as much, an hour later each time. */
    public BatchTime times(int times) {
        List<Voice> more = new ArrayList<>();
        for (Voice voice : voices) {
            List<Evidence> evidence = new ArrayList<>(voice.evidence().size() * times);
            for (int i = 0; i < times; i++) {
                for (Evidence each : voice.evidence()) {
                    evidence.add(new Evidence(each.kind(), each.workoutId(), each.timeMs() + i * HOUR_MS));
                }
            }
            more.add(new Voice(voice.profiles(), evidence));
        }
        return new BatchTime(more, offers);
    }

    /** Sessions and thumbs. */
    public long evidence() {
        return voices.stream().mapToLong(voice -> voice.evidence().size()).sum();
    }

    /** Milliseconds that one pass takes. */
    public double round() {
        long start = System.nanoTime();
        int segments = Batch.rankings(voices, offers, SegmentSettings.USUAL).size();
        double tookMs = (System.nanoTime() - start) / 1e6;
        if (segments == 0) {
            throw new IllegalStateException("nothing was ranked");
        }
        return tookMs;
    }
}
