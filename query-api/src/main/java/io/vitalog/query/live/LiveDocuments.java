package io.vitalog.query.live;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.query.positions.Positions;
import io.vitalog.query.store.Store;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Follows what a user's facts come to. A stream holds a position and no backlog: it reads from the store when its
 * client takes more, a batch at a time, so that a slow client costs no memory.
 */
final class LiveDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(LiveDocuments.class);
    private static final BsonDocument IN_SEQUENCE = new BsonDocument("_order", new BsonInt32(1));
    private static final int BATCH = 64;

    private final Store store;
    private final Followed followed;
    private final Ticker ticker;

    LiveDocuments(Store store, Followed followed, Deployment deployment) {
        this.store = store;
        this.followed = followed;
        this.ticker = new Ticker(store, followed, deployment);
    }

    /** What a stream tells, and the position after it. */
    sealed interface Told {
        LivePosition position();

        /** From here on the client is told. */
        record Began(LivePosition position) implements Told {}

        /** A document is new or has changed. */
        record Document(LivePosition position, RawBsonDocument document) implements Told {}

        /** What was told before is no more: other generations serve, or the log was made anew. */
        record Reset(LivePosition position, Tick tick) implements Told {}
    }

    /** Everything behind {@code seen}, then what happens; only what happens when that is null. */
    Flux<Told> of(String userId, @Nullable LivePosition seen) {
        return Flux.defer(() -> new Stream(userId, seen).told())
                .contextWrite(context -> context.delete(Positions.HEADER));
    }

    /** One client's. Reactor calls it from one thread at a time. */
    private final class Stream {
        private final String userId;
        private @Nullable LivePosition seen;

        Stream(String userId, @Nullable LivePosition seen) {
            this.userId = userId;
            this.seen = seen;
        }

        Flux<Told> told() {
            // Only the latest tick counts: one that comes while the client is busy takes the place of the one before.
            return ticker.of(userId).onBackpressureLatest().concatMap(this::since, 0);
        }

        private Flux<Told> since(Tick tick) {
            LivePosition before = seen;
            if (before == null) {
                return Flux.just(new Told.Began(reached(LivePosition.now(tick))));
            }
            if (!before.continues(tick)) {
                return Flux.just(new Told.Reset(reached(LivePosition.now(tick)), tick));
            }
            if (tick.newest().compareTo(before.order()) <= 0) {
                return Flux.empty();
            }
            return written(before, tick).onErrorResume(failure -> {
                // What was told so far stays told; the next tick goes on behind it.
                LOG.debug("{} of {} could not be read", followed, userId, failure);
                return Mono.empty();
            });
        }

        private Flux<Told> written(LivePosition before, Tick tick) {
            return store.scan(
                            followed.model(),
                            Ticker.between(userId, before.order(), tick.writtenBefore()),
                            IN_SEQUENCE,
                            BATCH)
                    .concatMap(
                            document -> {
                                LivePosition position = reached(
                                        before.at(document.getString("_order").getValue()));
                                // Those of a generation that is still computed are told of by the reset that brings it.
                                return followed.told(tick.serving(), document)
                                        ? Mono.<Told>just(new Told.Document(position, document))
                                        : Mono.empty();
                            },
                            1);
        }

        private LivePosition reached(LivePosition position) {
            seen = position;
            return position;
        }
    }
}
