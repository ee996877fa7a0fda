package io.vitalog.infra.devices.imports;

import io.vitalog.domain.events.Event;
import io.vitalog.infra.devices.facts.EventSink;
import io.vitalog.infra.devices.files.SourceFile;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs an importer from its files to the sink. */
public final class Import {
    private Import() {}

    /**
     * Reads every file and returns when the sink has acknowledged every event.
     *
     * @throws NothingToImport when the directory holds no file that the importer knows
     * @throws IOException when the directory cannot be read
     */
    public static ImportSummary run(Importer importer, ImportOptions options, EventSink sink, ImportListener listener)
            throws IOException {
        long start = System.nanoTime();
        List<SourceFile> files = importer.files();
        ImportLog log = new ImportLog(
                listener, files.stream().mapToLong(SourceFile::size).sum());
        if (options.order() instanceof Order.AsRead) {
            read(importer, files, new EventWriter(importer, options.single(), sink, log), log);
        } else {
            List<Event<?>> events = new ArrayList<>();
            read(importer, files, new EventWriter(importer, options.single(), events::add, log), log);
            options.order().of(events).forEach(sink::accept);
        }
        sink.flush();
        log.report();
        return log.summary(Duration.ofNanos(System.nanoTime() - start));
    }

    private static void read(Importer importer, List<SourceFile> files, EventWriter writer, ImportLog log)
            throws IOException {
        for (SourceFile file : files) {
            importer.read(file, writer, log);
            writer.flush();
        }
    }
}
