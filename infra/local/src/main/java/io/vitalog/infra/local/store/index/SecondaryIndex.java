package io.vitalog.infra.local.store.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import io.vitalog.infra.local.store.key.DocumentKey;
import io.vitalog.infra.local.store.key.KeyWriter;
import java.util.List;
import java.util.SortedSet;

/**
 * An index whose values several documents may share: the document's key ends each entry, so ties come by {@code _id}.
 */
public final class SecondaryIndex extends OrderedIndex {
    public SecondaryIndex(String name, List<IndexKey> keys, boolean sparse, IndexMaps maps) {
        super(name, keys, sparse, maps);
    }

    @Override
    SortedSet<byte[]> keysOf(Document document) {
        SortedSet<byte[]> keys = noKeys();
        if (!leavesOut(document)) {
            KeyWriter plain = plainKey(document);
            keys.add(
                    plain == null
                            ? unorderedKey(document)
                            : plain.put(getPosition(document).bytes()).toBytes());
        }
        return keys;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {
        // any number of documents may share a value
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<DocumentKey> collection) {
        // any number of documents may share a value
    }
}
