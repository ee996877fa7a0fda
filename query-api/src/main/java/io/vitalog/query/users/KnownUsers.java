package io.vitalog.query.users;

import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.pages.Page;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.store.Store;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells a user of whom something is known from one of whom nothing is: neither a profile nor any document. */
public final class KnownUsers {
    private static final List<ReadModel> THEIR_DOCUMENTS = List.of(
            ReadModel.DAYS,
            ReadModel.ACTIVITIES,
            ReadModel.SLEEP,
            ReadModel.FEEDBACK,
            ReadModel.READINGS,
            ReadModel.SESSIONS,
            ReadModel.DEVICES,
            ReadModel.PLANS,
            ReadModel.MEALS,
            ReadModel.PLAYS);

    private final Store store;

    public KnownUsers(Store store) {
        this.store = store;
    }

    /** Completes empty when the user is known, and is refused otherwise. */
    public <T> Mono<T> require(String userId) {
        return store.byId(ReadModel.USERS, userId)
                .hasElement()
                .flatMap(profile -> profile ? Mono.just(true) : anyDocument(userId))
                .flatMap(known -> known
                        ? Mono.empty()
                        : Mono.error(Problem.UNKNOWN_USER.because("nothing was ever measured or told of " + userId)));
    }

    /** The page; an empty one only when the user is known. */
    public Mono<Page> orRefuse(String userId, Page page) {
        return page.isEmpty() ? this.<Page>require(userId).defaultIfEmpty(page) : Mono.just(page);
    }

    private Mono<Boolean> anyDocument(String userId) {
        BsonDocument theirs = new BsonDocument("userId", new BsonString(userId));
        return Flux.fromIterable(THEIR_DOCUMENTS)
                .concatMap(model -> store.any(model, theirs))
                .any(found -> found);
    }
}
