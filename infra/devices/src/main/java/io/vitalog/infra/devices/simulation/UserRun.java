package io.vitalog.infra.devices.simulation;

import io.vitalog.infra.devices.sending.Parcel;
import io.vitalog.infra.devices.simulation.faults.FaultyDay;
import io.vitalog.infra.devices.simulation.ledger.LedgerLine;
import io.vitalog.infra.devices.simulation.ledger.UserLedger;
import io.vitalog.infra.devices.simulation.sendings.Sending;
import io.vitalog.infra.devices.simulation.streams.Grain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** One user on the way from feed to outlet: what they have sent, and what waits for its time. One thread at a time. */
final class UserRun {
    private final Feed feed;
    private final @Nullable UserLedger ledger;
    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparing(Waiting::due).thenComparingLong(Waiting::number));
    private long numbers;

    /** A record that is not due yet; of those due at one time the first comes first. */
    private record Waiting(Instant due, long number, Sending sending) {}

    UserRun(Feed feed, boolean accounted) {
        this.feed = feed;
        this.ledger =
                accounted ? new UserLedger(feed.person().userId(), feed.person().zone()) : null;
    }

    /** The records of the next day. */
    List<Sending> day(Grain grain, Counts counts) {
        LocalDate date = feed.date();
        FaultyDay day = feed.next(grain);
        counts.userDays++;
        day.struck().forEach((fault, times) -> counts.struck.merge(fault, (long) times, Long::sum));
        if (ledger != null) {
            ledger.faults(date, day.struck());
        }
        return day.sendings();
    }

    void send(Sending sending, Outlet outlet, Counts counts) {
        Parcel parcel = sending.parcel();
        outlet.send(parcel);
        counts.sent(sending, parcel.size());
        if (ledger != null) {
            ledger.sent(sending);
        }
    }

    /**
     * Sends what is due after {@code told}, which has been sent before, up to {@code now}. Days that are over go in
     * series.
     */
    void until(Instant told, Instant now, Outlet outlet, Counts counts) {
        while (!begin(feed.date()).isAfter(now)) {
            Grain grain = begin(feed.date().plusDays(1)).isAfter(now) ? Grain.SINGLES : Grain.SERIES;
            for (Sending sending : day(grain, counts)) {
                waiting.add(new Waiting(sending.due(), numbers++, sending));
            }
        }
        for (Waiting first = waiting.peek(); first != null && !first.due().isAfter(now); first = waiting.peek()) {
            waiting.remove();
            if (first.due().isAfter(told)) {
                send(first.sending(), outlet, counts);
            }
        }
    }

    /** When the next day begins. */
    Instant begin() {
        return begin(feed.date());
    }

    /** The ledger's lines that are complete. */
    List<LedgerLine.Day> closed() {
        return ledger == null ? List.of() : ledger.closed(feed.date());
    }

    /** The ledger's other lines. */
    List<LedgerLine.Day> rest() {
        return ledger == null ? List.of() : ledger.rest();
    }

    private Instant begin(LocalDate date) {
        return date.atStartOfDay(feed.person().zone()).toInstant();
    }
}
