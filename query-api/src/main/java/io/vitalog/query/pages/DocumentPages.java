package io.vitalog.query.pages;

import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Pages of stored documents. */
public final class DocumentPages {
    private final Store store;

    public DocumentPages(Store store) {
        this.store = store;
    }

    /**
     * The documents of a page.
     *
     * @param next the cursor of the next page; null on the last one
     */
    public record Found(
            List<RawBsonDocument> items, @Nullable String next) {}

    /** One page, as its documents are stored. */
    public Mono<Page> read(Listing listing, PageRequest request) {
        return find(listing, request)
                .map(found -> Page.of(
                        found.items, found.next, (document, out) -> BsonJson.write(document, listing.shape(), out)));
    }

    /** The documents of one page; fetches one more than it gives, to know whether another page follows. */
    public Mono<Found> find(Listing listing, PageRequest request) {
        Keyset keyset = listing.keyset();
        BsonDocument filter = listing.filter().clone();
        try {
            keyset.restrict(filter, position(listing, request));
        } catch (IllegalArgumentException forged) {
            throw Cursor.refused();
        }
        return store.find(listing.model(), filter, keyset.sort(), request.limit() + 1)
                .collectList()
                .map(found -> cut(listing, request, found));
    }

    private static @Nullable String position(Listing listing, PageRequest request) {
        String cursor = request.cursor();
        return cursor == null ? null : Cursor.position(listing.scope(), cursor);
    }

    private static Found cut(Listing listing, PageRequest request, List<RawBsonDocument> found) {
        boolean more = found.size() > request.limit();
        List<RawBsonDocument> items = more ? found.subList(0, request.limit()) : found;
        String next = more ? Cursor.of(listing.scope(), listing.keyset().position(items.getLast())) : null;
        return new Found(items, next);
    }
}
