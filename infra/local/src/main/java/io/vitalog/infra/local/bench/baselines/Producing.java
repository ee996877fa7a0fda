package io.vitalog.infra.local.bench.baselines;

import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.devices.sending.Parcel;
import io.vitalog.infra.local.bench.BenchFacts;
import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.table.Figure;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** How fast a broker acknowledges facts, sent as every door sends them, into a topic that nobody reads. */
public final class Producing implements Measurement {
    private final SpareTopics topics;
    private final List<Parcel> parcels;

    public Producing(Subject subject) throws ExecutionException {
        topics = new SpareTopics(subject.deployment());
        parcels = BenchFacts.parcels("spare", subject.effort().facts());
    }

    @Override
    public List<Figure> round(int number) {
        try (InboxSender sender = InboxSender.to(topics.deployment())) {
            // the first one waits for metadata and a connection
            sender.send(parcels.getFirst());
            sender.flush();
            long start = System.nanoTime();
            parcels.forEach(sender::send);
            sender.flush();
            double seconds = (System.nanoTime() - start) / 1e9;
            double bytes = parcels.stream().mapToInt(Parcel::size).average().orElseThrow();
            return List.of(Figure.of("acknowledged", "records/s", parcels.size() / seconds)
                    .remarking("of %.0f bytes".formatted(bytes)));
        }
    }

    @Override
    public void close() {
        topics.close();
    }
}
