package io.vitalog.infra.local.store.document;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.bson.Document;
import io.vitalog.infra.local.store.key.DocumentKey;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The documents of a collection by their keys, as BSON. */
public record DocumentMap(MVMap<byte[], byte[]> bytes) {

    @Nullable
    public Document get(DocumentKey key) {
        byte[] bson = bytes.get(key.bytes());
        return bson == null ? null : BsonBytes.read(bson);
    }

    /** The document without its top-level fields of other names. */
    @Nullable
    public Document get(DocumentKey key, Set<String> fields) {
        byte[] bson = bytes.get(key.bytes());
        return bson == null ? null : BsonBytes.read(bson, fields);
    }

    public void put(DocumentKey key, Document document) {
        bytes.put(key.bytes(), BsonBytes.of(document));
    }

    public void remove(DocumentKey key) {
        bytes.remove(key.bytes());
    }

    /** A free key, for the library's own collections without an id, which hold a handful of documents. */
    public DocumentKey nextKey() {
        long next = bytes.sizeAsLong();
        while (bytes.containsKey(DocumentKey.encode(next))) {
            next++;
        }
        return DocumentKey.of(next);
    }

    public Stream<DocumentWithPosition<DocumentKey>> stream() {
        return bytes.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(
                        BsonBytes.read(entry.getValue()), DocumentKey.ofBytes(entry.getKey())));
    }

    public int count() {
        return bytes.size();
    }

    public long size() {
        return bytes.values().stream().mapToLong(bson -> bson.length).sum();
    }
}
