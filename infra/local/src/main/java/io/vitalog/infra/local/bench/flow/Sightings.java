package io.vitalog.infra.local.bench.flow;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.HdrHistogram.Histogram;
import org.bson.Document;
import reactor.core.publisher.Flux;

/**
 * Watches a read model until documents that are expected are in it. What waits is asked for again and again, all at
 * once, so that a delay counts at most one question more than it was.
 */
final class Sightings {
    private static final Duration GLANCE = Duration.ofMillis(2);
    private static final int DIGITS = 3;
    private static final int ASKED_AT_ONCE = 500;

    private final MongoCollection<Document> readModel;
    private final Duration patience;
    private final Histogram nanoseconds;
    private final ConcurrentMap<String, Long> awaited = new ConcurrentHashMap<>();
    private volatile long last = System.nanoTime();

    /** @param patience what is not there after it counts as if it had come then */
    Sightings(MongoCollection<Document> readModel, Duration patience) {
        this.readModel = readModel;
        this.patience = patience;
        this.nanoseconds = new Histogram(2 * patience.toNanos(), DIGITS);
    }

    /** The document with this id is on its way from now on; from any thread. */
    void await(String id) {
        awaited.put(id, System.nanoTime());
    }

    /** Asks once for all that waits; for one thread. */
    void look() throws InterruptedException {
        List<String> ids = awaited.keySet().stream().limit(ASKED_AT_ONCE).toList();
        if (!ids.isEmpty()) {
            List<Document> there = Objects.requireNonNull(
                    Flux.from(readModel.find(in("_id", ids)).projection(include("_id")))
                            .collectList()
                            .block());
            there.forEach(document -> seen(document.getString("_id")));
            giveUp();
        }
        Thread.sleep(GLANCE);
    }

    boolean isComplete() {
        return awaited.isEmpty();
    }

    /** When the last of them was seen, by {@link System#nanoTime}. */
    long last() {
        return last;
    }

    double milliseconds(double percentile) {
        return nanoseconds.getValueAtPercentile(percentile) / 1e6;
    }

    private void seen(String id) {
        Long since = awaited.remove(id);
        if (since != null) {
            last = System.nanoTime();
            nanoseconds.recordValue(Math.min(last - since, patience.toNanos()));
        }
    }

    private void giveUp() {
        long now = System.nanoTime();
        awaited.forEach((id, since) -> {
            if (now - since > patience.toNanos()) {
                seen(id);
            }
        });
    }
}
