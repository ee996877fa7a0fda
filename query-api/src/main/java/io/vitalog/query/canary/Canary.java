package io.vitalog.query.canary;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes one step with each beat, by the inbox as any device, and holds the steps of its day against its ledger: fewer
 * are lost, more are doubled. Each process has a canary of its own, so that a ledger begins with a user who has none.
 */
public final class Canary implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Canary.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final String userId;
    private final Way way;
    private final Duration patience;
    private final Timer delay;
    private final Counter unsent;
    private final Disposable.Swap beats = reactor.core.Disposables.swap();
    private LocalDate day = LocalDate.EPOCH;
    private long sent;
    private long perhapsSent;
    private volatile long lost;
    private volatile long doubled;

    /** There and back. */
    public interface Way {
        /** Completes when the broker has the fact. */
        Mono<Void> send(Event<?> fact);

        /** The steps that a user's day shows; 0 while there is no such day. */
        Mono<Long> steps(String userId, LocalDate day);
    }

    /**
     * A canary that does not beat yet.
     *
     * @param patience after which a step that is not seen is lost
     */
    public Canary(String userId, Way way, Duration patience, MeterRegistry metrics) {
        this.userId = userId;
        this.way = way;
        this.patience = patience;
        delay = Timer.builder("vitalog.canary.ack.to.visible")
                .description("From the broker's acknowledgement of a fact until a read model shows it")
                .publishPercentiles(0.5, 0.99)
                .register(metrics);
        unsent = Counter.builder("vitalog.canary.unsent")
                .description("Facts that the broker did not acknowledge")
                .register(metrics);
        Gauge.builder("vitalog.canary.lost", () -> lost)
                .description("Facts of this day that were acknowledged and are not in the read model")
                .register(metrics);
        Gauge.builder("vitalog.canary.doubled", () -> doubled)
                .description("Facts of this day that the read model counts more often than they were sent")
                .register(metrics);
    }

    /** Beats from now on, until it is closed. */
    public void beatEvery(Duration period) {
        beats.update(Flux.interval(Duration.ZERO, period)
                .onBackpressureDrop()
                .concatMap(_ -> beat(Instant.now()), 1)
                .subscribe());
    }

    /** Takes a step and looks for it; one beat after another. Never an error. */
    Mono<Void> beat(Instant now) {
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        if (!today.equals(day)) {
            day = today;
            sent = 0;
            perhapsSent = 0;
        }
        return way.send(step(now))
                .then(Mono.defer(() -> {
                    sent++;
                    return look(System.nanoTime());
                }))
                .onErrorResume(unanswered -> {
                    perhapsSent++;
                    unsent.increment();
                    LOG.warn("the canary's step was not acknowledged: {}", unanswered.toString());
                    return Mono.empty();
                });
    }

    private Mono<Void> look(long acknowledged) {
        return way.steps(userId, day)
                .filter(steps -> steps >= sent)
                .repeatWhenEmpty(looks -> looks.delayElements(LOOK_AGAIN))
                .timeout(patience)
                .doOnNext(_ -> delay.record(Duration.ofNanos(System.nanoTime() - acknowledged)))
                .onErrorResume(TimeoutException.class, _ -> way.steps(userId, day))
                .doOnNext(this::judge)
                .onErrorResume(unreachable -> {
                    LOG.warn("the canary cannot see its steps: {}", unreachable.toString());
                    return Mono.empty();
                })
                .then();
    }

    private void judge(long steps) {
        lost = Math.max(0, sent - steps);
        doubled = Math.max(0, steps - sent - perhapsSent);
        if (lost > 0 || doubled > 0) {
            LOG.error("the day {} of {} shows {} steps of {}", day, userId, steps, sent);
        }
    }

    private Event<ReadingTaken> step(Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        String id = userId + "-" + second.getEpochSecond();
        return Event.of(id, "/canary", second, userId, new ReadingTaken("canary", Metric.STEPS, 1, null, 1, "UTC", 0));
    }

    @Override
    public void close() {
        beats.dispose();
    }
}
