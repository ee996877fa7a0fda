package io.vitalog.query.users;

import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.pages.DocumentPages;
import io.vitalog.query.pages.Keyset;
import io.vitalog.query.pages.Listing;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Times;
import io.vitalog.query.store.Shape;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Lists what happened to a user, oldest first. */
public final class UserTimeline {
    private final DocumentPages pages;
    private final KnownUsers known;

    public UserTimeline(DocumentPages pages, KnownUsers known) {
        this.pages = pages;
        this.known = known;
    }

    /** A page of the user's documents of {@code model} that began within {@code times}. */
    public Mono<ResponseEntity<byte[]>> page(ReadModel model, String userId, Times times, PageRequest request) {
        String id = Ids.user(userId);
        Listing listing = Listing.ofUser(model, id, new Keyset.ByTime(times, false), Shape.WHOLE);
        return pages.read(listing, request)
                .flatMap(page -> known.orRefuse(id, page))
                .map(Page::answer);
    }
}
