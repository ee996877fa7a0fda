package io.vitalog.infra.devices.simulation;

import io.vitalog.infra.devices.simulation.ledger.LedgerFile;
import io.vitalog.infra.devices.simulation.ledger.LedgerLine;
import io.vitalog.infra.devices.simulation.sendings.Sending;
import io.vitalog.infra.devices.simulation.streams.Grain;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Sends the history of a population: users side by side, the records of a user in their order. Each user is a function
 * of seed and number alone, so that threads change no byte of anybody's.
 */
public final class Simulation {
    private final SimulationPlan plan;
    private final Delivery delivery;
    private final Pace pace;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final LongAdder days = new LongAdder();
    private final LongAdder records = new LongAdder();
    private final Counts total = new Counts();
    private final SortedMap<Integer, UserRun> runs = new TreeMap<>();

    public Simulation(SimulationPlan plan, Delivery delivery) {
        this.plan = plan;
        this.delivery = delivery;
        this.pace = new Pace(delivery.perSecond());
    }

    /** Hears how far it is, after every day of a user, on any thread. */
    public interface Listener {
        Listener NONE = (_, _) -> {};

        void progress(long userDays, long records);
    }

    /** What a ledger says of the run that it is of. */
    public static LedgerLine.Run about(SimulationPlan plan) {
        return new LedgerLine.Run(
                plan.seed(),
                plan.from(),
                plan.days(),
                plan.users(),
                plan.faults().toString(),
                Catalogue.tallied());
    }

    /** How many days of users the history has. */
    public long userDays() {
        return (long) plan.users() * plan.days();
    }

    /**
     * Sends all of the history and returns when it is safe.
     *
     * @throws RuntimeException the first that the outlet threw
     */
    public SimulationSummary run(Listener listener) throws InterruptedException {
        long start = System.nanoTime();
        Catalogue.send(plan, delivery.outlet(), total);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < plan.threads(); i++) {
            workers.add(Thread.ofPlatform().daemon().name("simulate-" + i).start(() -> work(listener)));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        delivery.outlet().flush();
        return SimulationSummary.of(total, Duration.ofNanos(System.nanoTime() - start));
    }

    /** The users as the history left them, to go on living; none unless the delivery goes on. */
    List<UserRun> runs() {
        return List.copyOf(runs.values());
    }

    /** Up to when all is told of everybody: where the first of the next days begins. */
    public Instant over() {
        return runs.values().stream()
                .map(UserRun::begin)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .minusMillis(1);
    }

    private void work(Listener listener) {
        Counts counts = new Counts();
        try {
            for (int number = next.getAndIncrement(); number < plan.users(); number = next.getAndIncrement()) {
                user(number, counts, listener);
            }
        } catch (RuntimeException failed) {
            failure.compareAndSet(null, failed);
        }
        synchronized (total) {
            total.add(counts);
        }
    }

    private void user(int number, Counts counts, Listener listener) {
        UserRun run = new UserRun(new Feed(plan, number), delivery.ledger() != null);
        List<LedgerLine.Day> lines = new ArrayList<>();
        for (int day = 0; day < plan.days(); day++) {
            if (failure.get() != null) {
                return;
            }
            List<Sending> sendings = run.day(Grain.SERIES, counts);
            pace.await(sendings.size());
            for (Sending sending : sendings) {
                run.send(sending, delivery.outlet(), counts);
            }
            lines.addAll(run.closed());
            days.increment();
            records.add(sendings.size());
            listener.progress(days.sum(), records.sum());
        }
        counts.users++;
        finished(number, run, lines);
    }

    private void finished(int number, UserRun run, List<LedgerLine.Day> lines) {
        LedgerFile ledger = delivery.ledger();
        if (delivery.goesOn()) {
            synchronized (runs) {
                runs.put(number, run);
            }
        } else {
            lines.addAll(run.rest());
        }
        if (ledger != null) {
            ledger.user(number, lines);
        }
    }
}
