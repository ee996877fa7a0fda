package io.vitalog.query.home;

import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.store.Store;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import reactor.core.publisher.Mono;

/** Looks at the first users and their newest days. */
final class Glimpses {
    /** As many as fit on a page; the list of users has the others. */
    static final int MOST = 12;

    private static final BsonDocument BY_ID = new BsonDocument("_id", new BsonInt32(1));
    private static final BsonDocument NEWEST_FIRST = new BsonDocument("date", new BsonInt32(-1));

    private final Store store;

    Glimpses(Store store) {
        this.store = store;
    }

    Mono<List<Glimpse>> first() {
        return store.find(ReadModel.USERS, new BsonDocument(), BY_ID, MOST)
                .map(user -> user.getString("_id").getValue())
                .flatMapSequential(this::of)
                .collectList();
    }

    private Mono<Glimpse> of(String userId) {
        return store.find(ReadModel.DAYS, new BsonDocument("userId", new BsonString(userId)), NEWEST_FIRST, 1)
                .next()
                .map(day -> Glimpse.of(userId, day))
                .defaultIfEmpty(new Glimpse(userId, null, null));
    }
}
