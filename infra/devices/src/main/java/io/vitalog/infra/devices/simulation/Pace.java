package io.vitalog.infra.devices.simulation;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Lets so many records a second pass, however many threads ask. What was not used up within a second is lost. */
final class Pace {
    private static final long SECOND_NS = 1_000_000_000L;

    private final double nanosEach;
    private final AtomicLong turn = new AtomicLong(System.nanoTime());

    /**
     * A pace.
     *
     * @param perSecond zero for as fast as possible
     */
    Pace(double perSecond) {
        this.nanosEach = perSecond > 0 ? SECOND_NS / perSecond : 0;
    }

    /** Returns when {@code count} more records may pass. */
    void await(int count) {
        if (nanosEach == 0 || count == 0) {
            return;
        }
        long taken = (long) (count * nanosEach);
        long mine = turn.updateAndGet(last -> Math.max(last, System.nanoTime() - SECOND_NS) + taken) - taken;
        for (long wait = mine - System.nanoTime(); wait > 0; wait = mine - System.nanoTime()) {
            LockSupport.parkNanos(wait);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }
}
