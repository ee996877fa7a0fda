package io.vitalog.query.segments;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.answers.Source;
import io.vitalog.query.positions.Positions;
import io.vitalog.query.store.Store;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks again and again which workouts are best in the segments that somebody follows, once for all who follow the
 * same. Only the newest ranking counts: who was away misses those in between.
 */
final class LiveSegments {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSegments.class);
    private static final Duration PERIOD = Duration.ofMillis(250);
    private static final int DIGITS = 16;

    private final Rankings rankings;
    private final Map<Segment, Flux<Best>> watched = new ConcurrentHashMap<>();

    LiveSegments(Store store) {
        this.rankings = new Rankings(store);
    }

    /**
     * What is best in a segment.
     *
     * @param id the same for the same content
     * @param source null where there is no workout
     */
    record Best(String id, @Nullable Source source) {
        static Best of(@Nullable Source source) {
            byte[] content = Json.MAPPER.writeValueAsBytes(source);
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
                return new Best(HexFormat.of().formatHex(hash).substring(0, DIGITS), source);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every JVM has SHA-256", impossible);
            }
        }
    }

    /** What is best now, unless {@code seen} is its id, and again whenever that changes. */
    Flux<Best> of(Segment segment, @Nullable String seen) {
        return Flux.defer(() -> watched.computeIfAbsent(segment, this::watch))
                .onBackpressureLatest()
                .distinctUntilChanged(Best::id)
                .skipWhile(best -> best.id().equals(seen));
    }

    private Flux<Best> watch(Segment segment) {
        return Flux.interval(Duration.ZERO, PERIOD)
                .onBackpressureDrop()
                .concatMap(_ -> look(segment), 1)
                // A position that one of the streams waits for holds up none of the others.
                .contextWrite(context -> context.delete(Positions.HEADER))
                .doFinally(_ -> watched.remove(segment))
                .replay(1)
                .refCount();
    }

    private Mono<Best> look(Segment segment) {
        return rankings.around(List.of(segment))
                .map(around -> Best.of(Source.of(segment, around::get)))
                .doOnError(failure -> LOG.debug("{} could not be looked for", segment, failure))
                .onErrorComplete();
    }
}
