package io.vitalog.projections.following;

import io.vitalog.projections.documents.Outcome;
import io.vitalog.projections.following.Health.State;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** What is known of a projection's health; every thread that works for it notes here. */
final class Standing {
    private static final Logger LOG = LoggerFactory.getLogger(Standing.class);
    private static final Duration FIRST_BACKOFF = Duration.ofMillis(100);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(5);

    private final String readModel;
    private final LongAdder applied = new LongAdder();
    private final LongAdder stale = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final Map<Integer, Long> ends = new ConcurrentHashMap<>();
    private final Map<Integer, Long> reached = new ConcurrentHashMap<>();
    private volatile State state = State.STARTING;
    private volatile boolean assigned;
    private volatile @Nullable String lastError;

    Standing(String readModel) {
        this.readModel = readModel;
    }

    /** Does {@code step} until it succeeds or the projection stops, waiting longer each time. */
    <T> Mono<T> untilDone(Mono<T> step) {
        return step.retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_BACKOFF)
                        .maxBackoff(LONGEST_BACKOFF)
                        .filter(failure -> failure instanceof Exception && state != State.STOPPED)
                        .doBeforeRetry(signal -> failed(signal.failure())))
                .doOnSuccess(_ -> succeeded());
    }

    void failed(Throwable failure) {
        if (state == State.FOLLOWING || state == State.STARTING) {
            LOG.warn("Projection {} must try again: {}", readModel, failure.toString());
        }
        lastError = failure.toString();
        changeTo(State.RETRYING);
    }

    void succeeded() {
        if (state == State.RETRYING) {
            LOG.info("Projection {} goes on", readModel);
        }
        changeTo(assigned ? State.FOLLOWING : State.STARTING);
    }

    /** Notes that the group has not said yet which partitions are ours. */
    void joining() {
        assigned = false;
    }

    /** Notes that the group has said which partitions are ours, and that each is placed at its start. */
    void assigned() {
        assigned = true;
        succeeded();
    }

    void stopped() {
        state = State.STOPPED;
    }

    private synchronized void changeTo(State next) {
        if (state != State.STOPPED) {
            state = next;
        }
    }

    void wrote(Outcome outcome) {
        applied.add(outcome.applied());
        stale.add(outcome.stale());
    }

    void refusedOne(String where, Exception cause) {
        refused.increment();
        lastError = where + ": " + cause.getMessage();
        LOG.warn("Projection {} cannot read {}: {}", readModel, where, cause.toString());
    }

    /** Notes where a partition ends. */
    void ends(int partition, long end) {
        ends.put(partition, end);
    }

    /** Notes that everything of a partition before {@code offset} is in the store. */
    void reached(int partition, long offset) {
        reached.put(partition, offset);
    }

    /** Forgets a partition that another member follows now. */
    void forget(int partition) {
        ends.remove(partition);
        reached.remove(partition);
    }

    Health health() {
        return new Health(readModel, state, ends.size(), lag(), applied.sum(), stale.sum(), refused.sum(), lastError);
    }

    private long lag() {
        if (!assigned) {
            return -1;
        }
        long lag = 0;
        for (Map.Entry<Integer, Long> end : ends.entrySet()) {
            lag += Math.max(0, end.getValue() - reached.getOrDefault(end.getKey(), 0L));
        }
        return lag;
    }
}
