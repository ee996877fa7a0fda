package io.vitalog.projections.following;

import io.vitalog.projections.documents.GuardedCollection;
import io.vitalog.projections.positions.Progress;
import io.vitalog.projections.positions.ProgressStore;
import io.vitalog.projections.refusals.DeadLetterBox;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Batches on their way into the store. While some are written the next one is filled; progress is stored in the
 * sequence in which they set out, each when its documents and all before it are written. Used by one thread.
 */
final class Pipeline {
    private static final int MOST_UNDER_WAY = 2;

    private final GuardedCollection documents;
    private final ProgressStore progress;
    private final DeadLetterBox letters;
    private final Standing standing;
    private final Deque<Flight> underWay = new ArrayDeque<>();
    private Batch filling = new Batch();
    private String topicId = "";

    /** A batch under way; {@code settled} completes when its progress is stored. */
    private record Flight(Batch batch, String topicId, CompletableFuture<@Nullable Void> settled) {}

    Pipeline(GuardedCollection documents, ProgressStore progress, DeadLetterBox letters, Standing standing) {
        this.documents = documents;
        this.progress = progress;
        this.letters = letters;
        this.standing = standing;
    }

    /** Says which topic the records come from. What was read from another one is not worth writing any more. */
    void readsFrom(String currentTopicId) {
        if (!topicId.equals(currentTopicId)) {
            filling = new Batch();
            topicId = currentTopicId;
        }
    }

    /** The batch to add to. */
    Batch filling() {
        return filling;
    }

    /** Sends the batch on its way unless enough are. */
    void launch() {
        if (!filling.empty() && underWay.size() < MOST_UNDER_WAY) {
            underWay.add(new Flight(filling, topicId, settle(filling, underWay.peekLast())));
            filling = new Batch();
        }
    }

    /**
     * Takes out what has arrived since the last call: up to where each partition is in the store.
     *
     * @throws IllegalStateException if something cannot arrive
     */
    Map<TopicPartition, OffsetAndMetadata> arrived() {
        Map<TopicPartition, OffsetAndMetadata> arrived = new HashMap<>();
        for (Flight first = underWay.peek(); first != null && first.settled.isDone(); first = underWay.peek()) {
            if (first.settled.isCompletedExceptionally()) {
                throw new IllegalStateException("a batch was not written", first.settled.exceptionNow());
            }
            if (first.topicId.equals(topicId)) {
                arrived.putAll(first.batch.next());
            }
            underWay.remove();
        }
        return arrived;
    }

    boolean busy() {
        return !underWay.isEmpty();
    }

    /** Whether nothing more should be read for now. */
    boolean full() {
        return filling.full() && underWay.size() == MOST_UNDER_WAY;
    }

    /** Waits until the oldest batch under way has arrived, but no longer than {@code patience}. */
    void awaitOldest(Duration patience) {
        Flight first = underWay.peek();
        if (first == null) {
            return;
        }
        try {
            first.settled.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException seenByArrived) {
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives up what is under way; it may or may not arrive. */
    void abandon() {
        underWay.forEach(flight -> flight.settled.cancel(true));
        underWay.clear();
        filling = new Batch();
    }

    private CompletableFuture<@Nullable Void> settle(Batch batch, @Nullable Flight before) {
        CompletableFuture<@Nullable Void> turn =
                before == null ? CompletableFuture.completedFuture(null) : before.settled;
        Mono<Void> posted = Flux.fromIterable(batch.refusals())
                .concatMap(refusal -> standing.untilDone(letters.post(refusal)))
                .then();
        Mono<Void> written = standing.untilDone(documents.apply(batch.writes()))
                .doOnNext(standing::wrote)
                .then();
        return posted.then(written)
                .then(Mono.fromFuture(() -> turn, true))
                .then(standing.untilDone(progress.store(progressOf(batch))))
                .toFuture();
    }

    private Map<Integer, Progress> progressOf(Batch batch) {
        Map<Integer, Progress> reached = new HashMap<>();
        batch.next()
                .forEach((partition, next) -> reached.put(partition.partition(), new Progress(topicId, next.offset())));
        return reached;
    }
}
