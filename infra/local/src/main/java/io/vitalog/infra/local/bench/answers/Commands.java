package io.vitalog.infra.local.bench.answers;

import io.vitalog.infra.local.bench.RoundTrips;
import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.table.Figure;
import java.util.List;

/** How soon commands over HTTP are decided that come at a rate, counted from when they were due. */
public final class Commands implements Measurement {
    private static final int RATE = 200;
    private static final int GENTLER = 4;

    private final Subject subject;
    private final RoundTrips trips;

    public Commands(Subject subject) {
        this.subject = subject;
        this.trips = RoundTrips.ofReports(subject.stack().api());
    }

    @Override
    public List<Figure> round(int number) throws InterruptedException {
        int seconds = subject.effort().seconds();
        if (number == 0) {
            trips.round(RATE / GENTLER, seconds);
        }
        RoundTrips.Round round = trips.round(RATE, seconds);
        String at = "at " + RATE + "/s ";
        return List.of(
                Figure.of(at + "p50", "ms", round.milliseconds(50)).remarking("answers: " + round.statuses()),
                Figure.of(at + "p95", "ms", round.milliseconds(95)),
                Figure.of(at + "p99", "ms", round.milliseconds(99)));
    }

    @Override
    public void close() {
        trips.close();
    }
}
