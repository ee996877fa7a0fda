package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.vitalog.infra.local.store.index.AccessPath;
import io.vitalog.infra.local.store.index.IdIndex;
import io.vitalog.infra.local.store.key.DocumentKey;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** One collection: its writers one after another, its readers beside them. */
final class FileCollection extends AbstractMongoCollection<DocumentKey> {
    private static final Document ANY = new Document();
    private static final Document REPLACED = new Document("n", 1).append("nModified", 1);

    private final MVMap<byte[], byte[]> documents;
    private final StoreFile file;
    private final List<AccessPath> paths;
    private final QueryMatcher readersMatcher = new DefaultQueryMatcher();
    private volatile Set<String> indexedFields = Set.of();

    FileCollection(
            MongoDatabase database, String name, CollectionOptions options, StoreFile file, CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.file = file;
        this.documents = file.map(MapNames.documents(database.getDatabaseName(), name));
        this.paths = new CopyOnWriteArrayList<>(List.of(new IdIndex("documents", documents)));
    }

    /** A writer gets its documents at once, lest it meet again what it has just written; a reader as it asks for them. */
    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        Stream<Document> found = projected(new Search(query, orderBy, skip, limit).in(paths, readersMatcher), fields);
        if (batchSize == 0) {
            return new QueryResult(Thread.holdsLock(this) ? found.toList() : found::iterator);
        }
        Iterator<Document> rest = found.iterator();
        List<Document> first = LazyCursor.take(rest, batchSize);
        if (!rest.hasNext()) {
            return new QueryResult(first);
        }
        LazyCursor cursor = new LazyCursor(cursorRegistry.generateCursorId(), rest);
        cursorRegistry.add(cursor);
        return new QueryResult(first, cursor);
    }

    /** The library keeps its projection to itself, but applies it to what it sorts. */
    private Stream<Document> projected(Stream<Document> found, @Nullable Document fields) {
        if (fields == null || fields.isEmpty()) {
            return found;
        }
        project(ANY, fields);
        return found.map(document -> project(document, fields));
    }

    private Document project(Document document, Document fields) {
        Comparator<Document> unsorted = null;
        return matchDocumentsFromStream(ANY, Stream.of(document), 0, 0, 0, unsorted, fields)
                .iterator()
                .next();
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        return LeadingMatch.read(getCollectionName(), query -> Search.all(query).in(paths, readersMatcher));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected @Nullable Document getDocument(DocumentKey position) {
        byte[] bson = documents.get(position.bytes());
        return bson == null ? null : BsonBytes.read(bson);
    }

    @Override
    protected DocumentKey addDocumentInternal(Document document) {
        DocumentKey key = getIdField() == null ? nextKey() : DocumentKey.of(document.get(getIdField()));
        documents.put(key.bytes(), BsonBytes.of(document));
        return key;
    }

    /** For the library's own collections without an id, which hold a handful of documents. */
    private DocumentKey nextKey() {
        long next = documents.sizeAsLong();
        while (documents.containsKey(DocumentKey.encode(next))) {
            next++;
        }
        return DocumentKey.of(next);
    }

    @Override
    protected void handleUpdate(DocumentKey position, Document before, Document after) {
        documents.put(position.bytes(), BsonBytes.of(after));
    }

    @Override
    protected void removeDocument(DocumentKey position) {
        documents.remove(position.bytes());
    }

    @Override
    protected Stream<DocumentWithPosition<DocumentKey>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(
                        BsonBytes.read(entry.getValue()), DocumentKey.ofBytes(entry.getKey())));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {
        throw new UnsupportedOperationException("the size is counted when it is asked for");
    }

    @Override
    protected int getDataSize() {
        long bytes = documents.values().stream().mapToLong(bson -> bson.length).sum();
        return Math.clamp(bytes, 0, Integer.MAX_VALUE);
    }

    private <T> T change(Supplier<T> change) {
        return file.change(() -> {
            synchronized (this) {
                return change.get();
            }
        });
    }

    private void change(Runnable change) {
        change(() -> {
            change.run();
            return null;
        });
    }

    @Override
    public void addIndex(Index<DocumentKey> index) {
        change(() -> {
            super.addIndex(index);
            if (index instanceof AccessPath path
                    && !(index instanceof IdIndex)
                    && getIndexes().contains(index)) {
                paths.add(path);
            }
            noteIndexedFields();
        });
    }

    @Override
    public void dropIndex(String name) {
        change(() -> {
            paths.removeIf(
                    path -> path instanceof Index<?> index && index.getName().equals(name));
            super.dropIndex(name);
            noteIndexedFields();
        });
    }

    private void noteIndexedFields() {
        indexedFields = paths.stream()
                .flatMap(path -> path.fields().stream())
                .map(Replacement::topLevel)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void addDocument(Document document) {
        change(() -> super.addDocument(document));
    }

    @Override
    public void removeDocument(Document document) {
        change(() -> super.removeDocument(document));
    }

    @Override
    public List<Document> insertDocuments(List<Document> added, boolean ordered) {
        return change(() -> super.insertDocuments(added, ordered));
    }

    @Override
    public Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        return change(() -> {
            Replacement replacement = multi ? null : Replacement.of(selector, update);
            return replacement != null && replace(replacement)
                    ? REPLACED
                    : super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        });
    }

    /** Replaces the old document if it is there and meets the conditions; otherwise the library finds out what follows. */
    private boolean replace(Replacement replacement) {
        DocumentKey key = replacement.key();
        byte[] bson = documents.get(key.bytes());
        if (bson == null) {
            return false;
        }
        Set<String> fields = replacement.fields();
        fields.addAll(indexedFields);
        Document before = BsonBytes.read(bson, fields);
        if (!readersMatcher.matches(before, replacement.selector())) {
            return false;
        }
        Document after = replacement.document();
        getIndexes().forEach(index -> index.checkUpdate(before, after, this));
        getIndexes().forEach(index -> index.updateInPlace(before, after, key, this));
        documents.put(key.bytes(), BsonBytes.of(after));
        return true;
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return change(() -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public Document findAndModify(Document command) {
        return change(() -> super.findAndModify(command));
    }
}
