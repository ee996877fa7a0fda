package io.vitalog.infra.local.store.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import io.vitalog.infra.local.store.document.Stored;
import io.vitalog.infra.local.store.key.DocumentKey;
import io.vitalog.infra.local.store.key.KeyRange;
import io.vitalog.infra.local.store.key.KeyWriter;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;

/** The documents of a collection by their key: the collection's own map, so it needs no upkeep. */
public final class IdIndex extends Index<DocumentKey> implements AccessPath {
    private static final String ID = "_id";
    private static final KeyRange BEYOND_PLAIN = new KeyRange(new byte[] {(byte) KeyWriter.BEYOND_PLAIN}, null);

    private final MVMap<byte[], byte[]> documents;

    public IdIndex(String name, MVMap<byte[], byte[]> documents) {
        super(name, List.of(new IndexKey(ID, true)), false);
        this.documents = documents;
    }

    @Override
    public List<String> fields() {
        return List.of(ID);
    }

    @Override
    public boolean unique() {
        return true;
    }

    @Override
    public boolean sparse() {
        return false;
    }

    @Override
    public KeyRange unordered() {
        return BEYOND_PLAIN;
    }

    @Override
    public boolean findsEqual() {
        return true;
    }

    @Override
    public boolean holdsUnordered() {
        return new Entries(documents, BEYOND_PLAIN, false).hasNext();
    }

    @Override
    public Iterator<Stored> documents(KeyRange range, boolean descending) {
        Entries entries = new Entries(documents, range, descending);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Stored next() {
                var entry = entries.next();
                return new Stored(DocumentKey.ofBytes(entry.getKey()), entry.getValue());
            }
        };
    }

    @Override
    public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {
        Object id = document.get(ID);
        if (documents.containsKey(DocumentKey.encode(id))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(id));
        }
    }

    @Override
    public DocumentKey getPosition(Document document) {
        return DocumentKey.of(document.get(ID));
    }

    @Override
    public DocumentKey remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void add(Document document, DocumentKey position, MongoCollection<DocumentKey> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<DocumentKey> collection) {}

    @Override
    public void updateInPlace(
            Document before, Document after, DocumentKey position, MongoCollection<DocumentKey> collection) {}

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<DocumentKey> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned by Plan");
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}
}
