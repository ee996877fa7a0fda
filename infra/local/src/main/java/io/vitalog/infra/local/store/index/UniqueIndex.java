package io.vitalog.infra.local.store.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import io.vitalog.infra.local.store.key.DocumentKey;
import io.vitalog.infra.local.store.key.KeyWriter;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** An index in which each combination of values belongs to one document; an array claims each of its elements. */
public final class UniqueIndex extends OrderedIndex {
    public UniqueIndex(String name, List<IndexKey> keys, boolean sparse, IndexMaps maps) {
        super(name, keys, sparse, maps);
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    SortedSet<byte[]> keysOf(Document document) {
        SortedSet<byte[]> keys = noKeys();
        if (leavesOut(document)) {
            return keys;
        }
        KeyWriter plain = plainKey(document);
        if (plain != null) {
            keys.add(plain.toBytes());
        } else {
            getKeyValues(document).forEach(claim -> keys.add(claimed(claim)));
            keys.add(unorderedKey(document));
        }
        return keys;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {
        refuseClaimed(document, null, collection);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<DocumentKey> collection) {
        refuseClaimed(after, getPosition(before).bytes(), collection);
    }

    private void refuseClaimed(Document document, byte @Nullable [] owner, MongoCollection<DocumentKey> collection) {
        for (byte[] key : keysOf(document)) {
            byte[] holder = entry(key);
            if (holder != null && !Arrays.equals(holder, owner)) {
                throw new DuplicateKeyError(
                        this,
                        collection,
                        getKeys(),
                        getKeyValues(document).iterator().next());
            }
        }
    }

    /** As plain values are written, so that an element of an array and the same value alone are one claim. */
    private static byte[] claimed(KeyValue values) {
        KeyWriter writer = new KeyWriter();
        for (Object value : values) {
            if (!writer.put(value)) {
                return claimedOutOfOrder(values);
            }
        }
        return writer.toBytes();
    }

    private static byte[] claimedOutOfOrder(KeyValue values) {
        KeyWriter writer = new KeyWriter().put(KeyWriter.BEYOND_PLAIN);
        values.forEach(value -> writer.put(DocumentKey.encode(value)));
        return writer.toBytes();
    }
}
