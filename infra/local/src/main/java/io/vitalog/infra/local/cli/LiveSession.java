package io.vitalog.infra.local.cli;

import io.vitalog.infra.devices.simulation.LiveRun;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;

/** Lets people live until the process is asked to stop, and tells how far they are. */
final class LiveSession {
    private static final int TICKS_BETWEEN_LINES = 10;

    private final PrintWriter out;
    private final CountDownLatch failed = new CountDownLatch(1);
    private long ticks;

    LiveSession(PrintWriter out) {
        this.out = out;
    }

    /**
     * Returns when the run has failed, or the process was asked to stop; then all that was sent is safe.
     *
     * @param start begins the run, which tells its progress to the listener that it is given
     */
    void run(Function<Consumer<LiveRun.Told>, LiveRun> start) throws InterruptedException {
        out.println("Live events are being sent. Ctrl-C stops them.");
        out.flush();
        Thread caller = Thread.currentThread();
        CountDownLatch asked = new CountDownLatch(1);
        Thread hook = Thread.ofPlatform().unstarted(() -> {
            asked.countDown();
            failed.countDown();
            await(caller);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try (LiveRun _ = start.apply(this::told)) {
            failed.await();
        }
        out.println("Stopped.");
        out.flush();
        if (asked.getCount() > 0) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    /** The virtual machine stays until the caller has written what is to be written. */
    private static void await(Thread caller) {
        try {
            caller.join(10_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void told(LiveRun.Told told) {
        if (told.failure() != null) {
            out.println("vitalog: live events have stopped: " + told.failure().getMessage());
            out.flush();
            failed.countDown();
        } else if (ticks++ % TICKS_BETWEEN_LINES == 0) {
            out.printf("%s  %,d records live%n", told.until(), told.records());
            out.flush();
        }
    }
}
