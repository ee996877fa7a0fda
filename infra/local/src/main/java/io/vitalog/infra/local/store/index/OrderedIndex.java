package io.vitalog.infra.local.store.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.vitalog.infra.local.store.document.Stored;
import io.vitalog.infra.local.store.key.DocumentKey;
import io.vitalog.infra.local.store.key.KeyRange;
import io.vitalog.infra.local.store.key.KeyWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index kept in a map of its own: for each document the entries its values call for, each leading to the
 * document's key.
 */
public abstract sealed class OrderedIndex extends Index<DocumentKey> implements AccessPath
        permits SecondaryIndex, UniqueIndex {
    private static final int UNORDERED = 0xF8;
    private static final KeyRange UNORDERED_RANGE = KeyRange.startingWith(new byte[] {(byte) UNORDERED});

    private final List<String> fields;
    private final MVMap<byte[], byte[]> entries;
    private final MVMap<byte[], byte[]> documents;
    private volatile boolean holdsUnordered;

    OrderedIndex(String name, List<IndexKey> keys, boolean sparse, IndexMaps maps) {
        super(name, keys, sparse);
        this.fields = keys.stream().map(IndexKey::getKey).toList();
        this.entries = maps.entries();
        this.documents = maps.documents();
        this.holdsUnordered = new Entries(entries, UNORDERED_RANGE, false).hasNext();
    }

    /** The keys of the entries that the document must have. */
    abstract SortedSet<byte[]> keysOf(Document document);

    /** The document's values of all fields in a row, or null if one of them has no place in the order. */
    final @Nullable KeyWriter plainKey(Document document) {
        KeyWriter writer = new KeyWriter();
        for (String field : fields) {
            if (!writer.put(Utils.getSubdocumentValueCollectionAware(document, field))) {
                return null;
            }
        }
        return writer;
    }

    final boolean leavesOut(Document document) {
        return isSparse()
                && fields.stream()
                        .allMatch(
                                field -> Utils.getSubdocumentValueCollectionAware(document, field) instanceof Missing);
    }

    final byte[] unorderedKey(Document document) {
        holdsUnordered = true;
        return new KeyWriter().put(UNORDERED).put(getPosition(document).bytes()).toBytes();
    }

    final byte @Nullable [] entry(byte[] key) {
        return entries.get(key);
    }

    static SortedSet<byte[]> noKeys() {
        return new TreeSet<>(Arrays::compareUnsigned);
    }

    @Override
    public final List<String> fields() {
        return fields;
    }

    @Override
    public final boolean unique() {
        return isUnique();
    }

    @Override
    public final boolean sparse() {
        return isSparse();
    }

    @Override
    public final KeyRange unordered() {
        return UNORDERED_RANGE;
    }

    @Override
    public final boolean findsEqual() {
        return false;
    }

    @Override
    public final boolean holdsUnordered() {
        return holdsUnordered;
    }

    @Override
    public final Iterator<Stored> documents(KeyRange range, boolean descending) {
        var found = Spliterators.spliteratorUnknownSize(new Entries(entries, range, descending), Spliterator.ORDERED);
        return StreamSupport.stream(found, false)
                .map(entry -> document(entry.getValue()))
                .filter(Objects::nonNull)
                .iterator();
    }

    private @Nullable Stored document(byte[] key) {
        byte[] bson = documents.get(key);
        return bson == null ? null : new Stored(DocumentKey.ofBytes(key), bson);
    }

    @Override
    public final DocumentKey getPosition(Document document) {
        return DocumentKey.of(document.get("_id"));
    }

    @Override
    public final void add(Document document, DocumentKey position, MongoCollection<DocumentKey> collection) {
        for (byte[] key : keysOf(document)) {
            if (entries.putIfAbsent(key, position.bytes()) != null) {
                // an index being built is asked about all documents before the first of them is added
                checkAdd(document, collection);
            }
        }
    }

    @Override
    public final DocumentKey remove(Document document) {
        keysOf(document).forEach(entries::remove);
        return getPosition(document);
    }

    @Override
    public final void updateInPlace(
            Document before, Document after, DocumentKey position, MongoCollection<DocumentKey> collection) {
        SortedSet<byte[]> stale = keysOf(before);
        SortedSet<byte[]> current = keysOf(after);
        stale.stream().filter(key -> !current.contains(key)).forEach(entries::remove);
        current.stream().filter(key -> !stale.contains(key)).forEach(key -> entries.put(key, position.bytes()));
    }

    @Override
    public final boolean canHandle(Document query) {
        return false;
    }

    @Override
    public final Iterable<DocumentKey> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned by Plan");
    }

    @Override
    public final long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public final long getDataSize() {
        return getCount();
    }

    @Override
    public final void drop() {
        entries.clear();
        holdsUnordered = false;
    }
}
