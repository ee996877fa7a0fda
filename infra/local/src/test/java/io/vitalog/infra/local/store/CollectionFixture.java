package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;
import io.vitalog.infra.local.store.file.StoreFile;
import java.util.List;

/** An empty collection in memory, with indexes and without a server. */
final class CollectionFixture implements AutoCloseable {
    private final StoreFile file = StoreFile.inMemory();
    private final FileDatabase database = new FileDatabase("test", file, new CursorRegistry());
    private final FileCollection collection =
            (FileCollection) database.createCollectionOrThrowIfExists("documents", CollectionOptions.withDefaults());

    FileCollection collection() {
        return collection;
    }

    CollectionFixture withIndex(Document keys) {
        return withIndex(keys, new Document());
    }

    CollectionFixture withIndex(Document keys, Document options) {
        Document description = new Document("ns", collection.getFullName())
                .append("name", String.join("_", keys.keySet()))
                .append("key", keys);
        description.putAll(options);
        database.addIndex(description);
        return this;
    }

    static Document ascending(String... fields) {
        Document keys = new Document();
        List.of(fields).forEach(field -> keys.put(field, 1));
        return keys;
    }

    @Override
    public void close() {
        file.close();
    }
}
