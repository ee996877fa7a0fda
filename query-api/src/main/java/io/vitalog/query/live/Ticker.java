package io.vitalog.query.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.query.positions.Positions;
import io.vitalog.query.store.Store;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.utils.Utils;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks again and again what there is of the users whom somebody follows, once for all who follow the same
 * user. It polls an index: the store that stands in for MongoDB on one machine has no change streams without a log of
 * its own, and a replica set's give a stream a connection each.
 */
final class Ticker {
    static final Duration PERIOD = Duration.ofMillis(250);

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final BsonDocument NEWEST_FIRST = new BsonDocument("_order", new BsonInt32(-1));

    private final Store store;
    private final Followed followed;
    private final int partitions;
    private final Map<String, Flux<Tick>> watched = new ConcurrentHashMap<>();

    Ticker(Store store, Followed followed, Deployment deployment) {
        this.store = store;
        this.followed = followed;
        this.partitions = deployment.partitions();
    }

    /** What there is of the user, from now on until nobody listens any more. A store that is away is waited for. */
    Flux<Tick> of(String userId) {
        return watched.computeIfAbsent(userId, this::watch);
    }

    private Flux<Tick> watch(String userId) {
        return Flux.interval(Duration.ZERO, PERIOD)
                .onBackpressureDrop()
                .concatMap(
                        _ -> look(userId)
                                .doOnError(failure ->
                                        LOG.debug("{} of {} could not be looked for", followed, userId, failure))
                                .onErrorComplete(),
                        1)
                // A position that one of the streams waits for holds up none of the others.
                .contextWrite(context -> context.delete(Positions.HEADER))
                .doFinally(_ -> watched.remove(userId))
                .replay(1)
                .refCount();
    }

    /** What is surely written is asked first, so that what is found below it is all there is. */
    private Mono<Tick> look(String userId) {
        return store.writtenBefore(followed.model(), partition(userId))
                .defaultIfEmpty(LivePosition.NOTHING)
                .flatMap(end -> Mono.zip(
                        newest(userId, end),
                        followed.telling(store).collectList(),
                        (newest, serving) -> new Tick(end, newest, serving, followed.generations(serving))));
    }

    private Mono<String> newest(String userId, String end) {
        BsonDocument filter = between(userId, null, end);
        return store.find(followed.model(), filter, NEWEST_FIRST, 1)
                .next()
                .map(found -> found.getString("_order").getValue())
                .defaultIfEmpty(LivePosition.NOTHING);
    }

    /** The user's documents behind {@code after} and before {@code end}. */
    static BsonDocument between(String userId, @Nullable String after, String end) {
        BsonDocument range = new BsonDocument("$lt", new BsonString(end));
        if (after != null) {
            range.append("$gt", new BsonString(after));
        }
        return new BsonDocument("userId", new BsonString(userId)).append("_order", range);
    }

    /** Everything of a user is in one partition, by murmur2 of the id. */
    private int partition(String userId) {
        return Utils.toPositive(Utils.murmur2(userId.getBytes(UTF_8))) % partitions;
    }
}
