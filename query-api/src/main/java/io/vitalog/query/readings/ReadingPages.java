package io.vitalog.query.readings;

import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.pages.Cursor;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.store.Store;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Pages of readings: fetches chunk after chunk, those of an hour and those of a day side by side, and stops when the
 * page is full.
 */
final class ReadingPages {
    private static final BsonDocument BY_START = new BsonDocument("_at", new BsonInt32(1));
    private static final int ITEMS_AN_HOUR = 60;

    private final Store store;
    private final Pairings pairings;

    ReadingPages(Store store) {
        this.store = store;
        this.pairings = new Pairings(store);
    }

    /** One page, after the cursor of the request if it has one. */
    Mono<Page> read(ReadingsQuery query, PageRequest request) {
        ReadingPosition after = position(query, request);
        int batch = 2 + (query.resolution() == Resolution.HOUR ? request.limit() : request.limit() / ITEMS_AN_HOUR);
        return Flux.mergeComparing(
                        2,
                        Reading.ORDER,
                        readings(query, ChunkKey.HOUR_S, after, batch),
                        readings(query, ChunkKey.DAY_S, after, batch))
                .filter(reading -> after == null || after.isBefore(reading))
                .take(request.limit() + 1L)
                .collectList()
                .flatMap(found -> pairings.flag(query.userId(), query.resolution(), found))
                .map(found -> page(query, request, found));
    }

    /** The readings of all chunks of one span, in order. */
    private Flux<Reading> readings(ReadingsQuery query, int spanS, @Nullable ReadingPosition after, int batch) {
        ChunkReadings telling = query.telling();
        return store.scan(ReadModel.READINGS, query.chunks(spanS, after == null ? null : after.time()), BY_START, batch)
                .bufferUntilChanged(chunk -> chunk.getDateTime("_at").getValue())
                .concatMapIterable(alike -> readings(telling, alike), 1);
    }

    /** The readings of all sources of one stretch of time, in order. */
    private static List<Reading> readings(ChunkReadings telling, List<RawBsonDocument> chunks) {
        return chunks.stream()
                .flatMap(chunk -> telling
                        .of(
                                ChunkKey.parse(chunk.getString("_id").getValue()),
                                ChunkCodec.read(chunk.getBinary("_samples").getData()))
                        .stream())
                .sorted(Reading.ORDER)
                .toList();
    }

    private static @Nullable ReadingPosition position(ReadingsQuery query, PageRequest request) {
        String cursor = request.cursor();
        if (cursor == null) {
            return null;
        }
        try {
            return ReadingPosition.parse(Cursor.position(query.scope(), cursor));
        } catch (IllegalArgumentException forged) {
            throw Cursor.refused();
        }
    }

    private static Page page(ReadingsQuery query, PageRequest request, List<Reading> found) {
        boolean more = found.size() > request.limit();
        List<Reading> items = more ? found.subList(0, request.limit()) : found;
        String next = more
                ? Cursor.of(query.scope(), ReadingPosition.of(items.getLast()).text())
                : null;
        return Page.of(items, next, (reading, out) -> out.writePOJO(reading));
    }
}
