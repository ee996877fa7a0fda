package io.vitalog.query.pages;

import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.store.Shape;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * A list of documents.
 *
 * @param filter which documents, besides the range of the keyset
 * @param shape how each leaves the house
 */
public record Listing(ReadModel model, BsonDocument filter, Keyset keyset, Shape shape) {

    /** A list of a user's documents. */
    public static Listing ofUser(ReadModel model, String userId, Keyset keyset, Shape shape) {
        return new Listing(model, new BsonDocument("userId", new BsonString(userId)), keyset, shape);
    }

    /** What tells this list from every other. */
    String scope() {
        return model.collection() + filter.toJson() + keyset;
    }
}
