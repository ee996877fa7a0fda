package io.vitalog.infra.devices.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.facts.EventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LiveFeedTest {
    private static final Instant BEGIN = Instant.parse("2026-05-12T10:30:00Z");

    private final DemoFeed feed = new DemoFeed(7, 2);
    private final Collected collected = new Collected();
    private final List<RuntimeException> failures = new ArrayList<>();

    @Test
    void tellsEachStretchOnceAtThePaceOfTheClock() throws InterruptedException {
        run(collected, BEGIN.plusSeconds(20), BEGIN.plusSeconds(20), BEGIN.plusSeconds(60));

        Collected whole = new Collected();
        feed.live(BEGIN, BEGIN.plusSeconds(60), whole);
        assertThat(collected.written()).containsExactlyInAnyOrderElementsOf(whole.written());
        assertThat(collected.eventsOf(ReadingTaken.class)).isNotEmpty();
    }

    @Test
    void tellsAMissedStretchAsHistory() throws InterruptedException {
        run(collected, BEGIN.plusSeconds(7_200));

        assertThat(collected.eventsOf(SeriesTaken.class)).isNotEmpty();
        assertThat(collected.facts(ReadingTaken.class)).allMatch(reading -> reading.periodS() == 0);
        assertThat(collected.eventsOf(ReadingTaken.class)).hasSizeLessThan(20);
    }

    @Test
    void reportsASinkThatFailsAndEnds() throws InterruptedException {
        run(
                _ -> {
                    throw new IllegalStateException("full");
                },
                BEGIN.plusSeconds(60));

        assertThat(failures).singleElement().extracting(Throwable::getMessage).isEqualTo("full");
    }

    /** Runs the feed on a clock that shows each of {@code times} once, then stops it. */
    private void run(EventSink sink, Instant... times) throws InterruptedException {
        Queue<Instant> clock = new ConcurrentLinkedQueue<>(List.of(times));
        CountDownLatch over = new CountDownLatch(1);
        LiveFeed.Clocking clocking = new LiveFeed.Clocking(
                () -> {
                    Instant next = clock.poll();
                    if (clock.isEmpty()) {
                        over.countDown();
                    }
                    return next == null ? times[times.length - 1] : next;
                },
                BEGIN,
                Duration.ofMillis(1));
        try (LiveFeed _ = LiveFeed.start(feed, sink, clocking, failures::add)) {
            assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
