package io.vitalog.infra.local.bench.flow;

import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.table.Figure;
import io.vitalog.infra.local.lag.CaughtUp;
import java.util.List;

/**
 * How fast all that people tell comes into the log, and how fast it has gone through every topology into every read
 * model; and what it takes on the disk. Other people each round: what is told again would change nothing.
 */
public final class Ingest implements Measurement {
    private final Subject subject;

    public Ingest(Subject subject) {
        this.subject = subject;
    }

    @Override
    public List<Figure> round(int number) throws InterruptedException {
        Simulated told = Simulated.of(subject.effort(), subject.effort().seed() + number);
        double records = told.summary().records();
        Disk before = Disk.of(subject.data());
        double sentS;
        long start = System.nanoTime();
        try (InboxSender sender = InboxSender.to(subject.deployment())) {
            told.send(sender);
            sentS = secondsSince(start);
        }
        CaughtUp.await(subject.deployment());
        double visibleS = secondsSince(start);
        Disk grown = Disk.of(subject.data()).since(before);
        return List.of(
                Figure.of("into the log", "records/s", records / sentS),
                Figure.of("to every read model", "records/s", records / visibleS),
                Figure.of(
                        "samples to every read model",
                        "samples/s",
                        told.summary().samples() / visibleS),
                Figure.of("log", "bytes/record", grown.log() / records),
                Figure.of("store", "bytes/record", grown.store() / records),
                Figure.of("state", "bytes/record", grown.state() / records));
    }

    private static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }
}
