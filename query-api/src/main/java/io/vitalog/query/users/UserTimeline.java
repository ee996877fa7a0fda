package io.vitalog.query.users;

import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.pages.DocumentPages;
import io.vitalog.query.pages.Keyset;
import io.vitalog.query.pages.Listing;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.problems.Refusal;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Times;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Lists what happened to a user, oldest first. */
public final class UserTimeline {
    private final Store store;
    private final DocumentPages pages;
    private final KnownUsers known;

    public UserTimeline(Store store, DocumentPages pages, KnownUsers known) {
        this.store = store;
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

    /** One document of the user; {@code missing} tells of a known user who has no such one. */
    public Mono<ResponseEntity<byte[]>> one(ReadModel model, String userId, String id, Supplier<Refusal> missing) {
        return store.byId(model, id)
                .filter(found -> found.getString("userId").getValue().equals(userId))
                .map(found -> Answer.bytes(out -> BsonJson.write(found, Shape.WHOLE, out)))
                .switchIfEmpty(Mono.defer(() -> known.require(userId)))
                .switchIfEmpty(Mono.error(missing))
                .map(Answer::of);
    }
}
