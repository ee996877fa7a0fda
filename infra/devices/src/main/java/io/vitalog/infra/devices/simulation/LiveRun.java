package io.vitalog.infra.devices.simulation;

import io.vitalog.infra.devices.simulation.ledger.LedgerFile;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lets people live on at the pace of a clock, on a thread of its own, until closed. An outlet that fails ends it and is
 * reported once.
 */
public final class LiveRun implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final List<UserRun> runs;
    private final Delivery delivery;
    private final Clocking clocking;
    private final Consumer<Told> listener;
    private final Counts counts = new Counts();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private volatile Instant told;

    /**
     * When something is told.
     *
     * @param clock the present
     * @param told up to when all was told before
     * @param speed how many seconds pass in one until the present is reached; zero to be there at once
     */
    public record Clocking(InstantSource clock, Instant told, double speed) {}

    /**
     * How far it is.
     *
     * @param until the simulated clock
     * @param records sent live
     * @param failure why it ended by itself, if it did
     */
    public record Told(
            Instant until, long records, @Nullable RuntimeException failure) {}

    private LiveRun(List<UserRun> runs, Delivery delivery, Clocking clocking, Consumer<Told> listener) {
        this.runs = runs;
        this.delivery = delivery;
        this.clocking = clocking;
        this.listener = listener;
        this.told = clocking.told();
        this.thread = Thread.ofPlatform().daemon().name("simulate-live").unstarted(this::live);
    }

    /** Goes on where a history ended, which its delivery must have left open; see {@link Simulation#over}. */
    public static LiveRun after(Simulation history, Delivery delivery, Clocking clocking, Consumer<Told> listener) {
        return start(new LiveRun(history.runs(), delivery, clocking, listener));
    }

    /** Lives the plan's people from its first day on, telling only what was not told. The plan's days do not matter. */
    public static LiveRun of(SimulationPlan plan, Delivery delivery, Clocking clocking, Consumer<Told> listener) {
        List<UserRun> runs = IntStream.range(0, plan.users())
                .mapToObj(number -> new UserRun(new Feed(plan, number), delivery.ledger() != null))
                .toList();
        return start(new LiveRun(runs, delivery, clocking, listener));
    }

    private static LiveRun start(LiveRun run) {
        run.thread.start();
        return run;
    }

    /** Up to when all is told. */
    public Instant told() {
        return told;
    }

    /** Returns when it has ended. */
    public void join() throws InterruptedException {
        thread.join();
    }

    private void live() {
        Instant begin = clocking.clock().instant();
        try {
            do {
                Instant present = clocking.clock().instant();
                tell(clocking.speed() == 0 ? present : at(begin, present));
                listener.accept(new Told(told, counts.records, null));
            } while (!stop.await(TICK.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            listener.accept(new Told(told, counts.records, failed));
        }
    }

    private Instant at(Instant begin, Instant present) {
        double passedMs = Duration.between(begin, present).toMillis() * clocking.speed();
        Instant simulated = clocking.told().plusMillis((long) passedMs);
        return simulated.isBefore(present) ? simulated : present;
    }

    private void tell(Instant now) {
        if (!now.isAfter(told)) {
            return;
        }
        for (UserRun run : runs) {
            run.until(told, now, delivery.outlet(), counts);
        }
        told = now;
    }

    /** Returns when the last records are safe, and their lines in the ledger. */
    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        delivery.outlet().flush();
        LedgerFile ledger = delivery.ledger();
        if (ledger != null) {
            runs.forEach(run -> ledger.more(run.rest()));
        }
    }
}
