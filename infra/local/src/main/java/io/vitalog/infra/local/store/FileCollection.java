package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.vitalog.infra.local.store.document.DocumentMap;
import io.vitalog.infra.local.store.index.AccessPath;
import io.vitalog.infra.local.store.index.IdIndex;
import io.vitalog.infra.local.store.index.OrderedIndex;
import io.vitalog.infra.local.store.key.DocumentKey;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One collection: its documents in a map of the file, found by its indexes. */
final class FileCollection extends ExclusiveCollection {
    private static final Document ANY = new Document();

    private final DocumentMap documents;
    private final IdIndex byId;
    private final QueryMatcher readersMatcher = new DefaultQueryMatcher();
    private volatile List<AccessPath> paths;
    private volatile Set<String> indexedFields = Set.of();

    FileCollection(FileDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = new DocumentMap(database.documents(name));
        this.byId = new IdIndex("documents", documents.bytes());
        this.paths = List.of(byId);
    }

    @Override
    void indexesChanged() {
        Stream<OrderedIndex> ordered =
                getIndexes().stream().filter(OrderedIndex.class::isInstance).map(OrderedIndex.class::cast);
        List<AccessPath> changed =
                Stream.<AccessPath>concat(Stream.of(byId), ordered).toList();
        paths = changed;
        indexedFields = changed.stream()
                .flatMap(path -> path.fields().stream())
                .map(Replacement::topLevel)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A writer gets its documents at once, lest it meet again what it has just written; a reader as it asks for them.
     */
    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        Search search = new Search(query, orderBy, skip, limit);
        if (batchSize == 0) {
            return new QueryResult(
                    isWriting()
                            ? found(search, fields).toList()
                            : () -> found(search, fields).iterator());
        }
        Iterator<Document> rest = found(search, fields).iterator();
        List<Document> first = LazyCursor.take(rest, batchSize);
        if (!rest.hasNext()) {
            return new QueryResult(first);
        }
        LazyCursor cursor = new LazyCursor(cursorRegistry.generateCursorId(), rest);
        cursorRegistry.add(cursor);
        return new QueryResult(first, cursor);
    }

    private Stream<Document> found(Search search, @Nullable Document fields) {
        Stream<Document> found = search.in(paths, readersMatcher);
        if (fields == null || fields.isEmpty()) {
            return found;
        }
        project(ANY, fields);
        return found.map(document -> project(document, fields));
    }

    /** The library keeps its projection to itself, but applies it to what it searches. */
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
    Document updateNow(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        Replacement replacement = multi ? null : Replacement.of(selector, update);
        if (replacement != null && replace(replacement)) {
            oplog.handleUpdate(getFullName(), selector, update, List.of(replacement.id()));
            return new Document("n", 1).append("nModified", 1);
        }
        return super.updateNow(selector, update, filters, multi, upsert, oplog);
    }

    /**
     * Replaces the old document if it is there and meets the conditions; otherwise the library finds out what
     * follows.
     */
    private boolean replace(Replacement replacement) {
        DocumentKey key = replacement.key();
        Document before = documents.get(key, replacement.fieldsAnd(indexedFields));
        if (before == null || !readersMatcher.matches(before, replacement.selector())) {
            return false;
        }
        Document after = replacement.document();
        getIndexes().forEach(index -> index.checkUpdate(before, after, this));
        getIndexes().forEach(index -> index.updateInPlace(before, after, key, this));
        documents.put(key, after);
        return true;
    }

    @Override
    protected DocumentKey addDocumentInternal(Document document) {
        DocumentKey key = getIdField() == null ? documents.nextKey() : DocumentKey.of(document.get(getIdField()));
        documents.put(key, document);
        return key;
    }

    @Override
    protected void handleUpdate(DocumentKey position, Document before, Document after) {
        documents.put(position, after);
    }

    @Override
    protected void removeDocument(DocumentKey position) {
        documents.remove(position);
    }

    @Override
    protected @Nullable Document getDocument(DocumentKey position) {
        return documents.get(position);
    }

    @Override
    protected Stream<DocumentWithPosition<DocumentKey>> streamAllDocumentsWithPosition() {
        return documents.stream();
    }

    @Override
    public int count() {
        return documents.count();
    }

    @Override
    protected int getDataSize() {
        return Math.clamp(documents.size(), 0, Integer.MAX_VALUE);
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {
        throw new UnsupportedOperationException("the size is counted when it is asked for");
    }
}
