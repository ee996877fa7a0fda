package io.vitalog.infra.devices.demo;

import io.vitalog.infra.devices.facts.EventSink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells a population's lives at the pace of a clock, on a thread of its own, until closed. A stretch that was missed,
 * because the machine slept, is told as history. A sink that fails ends it and is reported once.
 */
public final class LiveFeed implements AutoCloseable {
    private static final Duration MISSED = Duration.ofMinutes(10);

    private final DemoFeed feed;
    private final EventSink sink;
    private final InstantSource clock;
    private final Duration pace;
    private final Consumer<RuntimeException> onFailure;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;

    /**
     * Begins at once.
     *
     * @param onFailure hears why the feed ended by itself
     */
    public static LiveFeed start(
            DemoFeed feed, EventSink sink, Clocking clocking, Consumer<RuntimeException> onFailure) {
        return new LiveFeed(feed, sink, clocking, onFailure);
    }

    /**
     * When a feed tells.
     *
     * @param clock the present
     * @param from what is already told; the first stretch begins right after it
     * @param pace how long to wait between two stretches
     */
    public record Clocking(InstantSource clock, Instant from, Duration pace) {}

    private LiveFeed(DemoFeed feed, EventSink sink, Clocking clocking, Consumer<RuntimeException> onFailure) {
        this.feed = feed;
        this.sink = sink;
        this.clock = clocking.clock();
        this.pace = clocking.pace();
        this.onFailure = onFailure;
        this.thread = Thread.ofPlatform().daemon().name("demo-feed").start(() -> run(clocking.from()));
    }

    private void run(Instant begin) {
        Instant from = begin;
        try {
            do {
                Instant to = clock.instant();
                if (to.isAfter(from)) {
                    tell(from, to);
                    from = to;
                }
            } while (!stop.await(pace.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            onFailure.accept(failed);
        }
    }

    private void tell(Instant from, Instant to) {
        if (Duration.between(from, to).compareTo(MISSED) > 0) {
            feed.history(from, to, sink);
        } else {
            feed.live(from, to, sink);
        }
    }

    /** Returns when the last stretch has been handed to the sink. */
    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
