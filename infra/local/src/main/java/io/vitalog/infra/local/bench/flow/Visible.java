package io.vitalog.infra.local.bench.flow;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.devices.sending.Parcel;
import io.vitalog.infra.local.bench.BenchFacts;
import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.table.Figure;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.infra.local.stack.StackFailure;
import io.vitalog.projections.documents.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;

/**
 * How long it takes from the broker's acknowledgement of an activity until it is in its read model, while so many come
 * a second, due whether or not those before them are through.
 */
public final class Visible implements Measurement {
    private static final List<Integer> RATES = List.of(1_000, 5_000, 10_000);
    private static final List<Integer> PERCENTILES = List.of(50, 95, 99);
    private static final int SAMPLES_A_SECOND = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Waking for each of 10,000 a second would cost more than sending them. */
    private static final long LEAST_PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(1);

    /** The share of the time of sending by which what is kept up with may be late. */
    private static final double LATE = 0.1;

    private final Subject subject;
    private final MongoClient client;
    private final MongoCollection<Document> activities;

    public Visible(Subject subject) {
        Deployment deployment = subject.deployment();
        this.subject = subject;
        client = Store.connect(deployment.mongodb());
        activities =
                client.getDatabase(deployment.database()).getCollection(deployment.collection(ReadModel.ACTIVITIES));
    }

    @Override
    public List<Figure> round(int number) throws InterruptedException {
        List<Figure> figures = new ArrayList<>();
        for (int rate : RATES) {
            figures.addAll(at(rate, subject.run() + "-v" + number + "-" + rate));
            CaughtUp.await(subject.deployment());
        }
        return figures;
    }

    private List<Figure> at(int rate, String run) throws InterruptedException {
        int count = rate * subject.effort().seconds();
        Sightings sightings = new Sightings(activities, PATIENCE);
        AtomicBoolean sending = new AtomicBoolean(true);
        Thread watching = Thread.ofPlatform().daemon().name("watch").start(() -> watch(sightings, sending));
        long start = System.nanoTime();
        try (InboxSender sender = InboxSender.to(subject.deployment())) {
            send(sender, sightings, run, rate);
            sender.flush();
        } finally {
            sending.set(false);
        }
        double sentS = (System.nanoTime() - start) / 1e9;
        watching.join();
        if (!sightings.isComplete()) {
            throw new StackFailure("the store stopped answering while it was watched");
        }
        double visibleS = (sightings.last() - start) / 1e9;
        return figures(rate, sightings, remark(count, sentS, visibleS));
    }

    private void send(InboxSender sender, Sightings sightings, String run, int rate) {
        EventCodec codec = EventCodec.plain();
        int every = rate / SAMPLES_A_SECOND;
        int count = rate * subject.effort().seconds();
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            long early = start + TimeUnit.SECONDS.toNanos(number) / rate - System.nanoTime();
            if (early > 0) {
                LockSupport.parkNanos(Math.max(early, LEAST_PAUSE_NS));
            }
            Event<?> event = BenchFacts.event(run, number);
            if (number % every == 0) {
                sender.send(
                        Parcel.of(event, codec),
                        () -> sightings.await(event.factId().toString()));
            } else {
                sender.accept(event);
            }
        }
    }

    private static void watch(Sightings sightings, AtomicBoolean sending) {
        try {
            while (sending.get() || !sightings.isComplete()) {
                sightings.look();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What must be said of a rate that was not kept up with: what was reached instead. */
    private String remark(int count, double sentS, double visibleS) {
        int seconds = subject.effort().seconds();
        if (sentS > (1 + LATE) * seconds) {
            return String.format(Locale.ROOT, "not kept up with: %,.0f/s were sent", count / sentS);
        }
        return visibleS > sentS + LATE * seconds
                ? String.format(Locale.ROOT, "not kept up with: %,.0f/s became visible", count / visibleS)
                : "";
    }

    private static List<Figure> figures(int rate, Sightings sightings, String remark) {
        return PERCENTILES.stream()
                .map(percentile -> Figure.of(
                        String.format(Locale.ROOT, "at %,d/s p%d", rate, percentile),
                        "ms",
                        sightings.milliseconds(percentile)))
                .map(figure -> remark.isEmpty() ? figure : figure.remarking(remark))
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
