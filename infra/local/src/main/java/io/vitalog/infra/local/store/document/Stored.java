package io.vitalog.infra.local.store.document;

import de.bwaldvogel.mongo.bson.Document;
import io.vitalog.infra.local.store.key.DocumentKey;

/** A document as it lies in the store: its key and its BSON, neither to be changed. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy a document would cost what the store saves
public record Stored(DocumentKey key, byte[] bson) {
    /** A document of one's own. */
    public Document document() {
        return BsonBytes.read(bson);
    }
}
