package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import io.vitalog.infra.local.store.file.StoreFile;
import io.vitalog.infra.local.store.index.IdIndex;
import io.vitalog.infra.local.store.index.IndexMaps;
import io.vitalog.infra.local.store.index.SecondaryIndex;
import io.vitalog.infra.local.store.index.UniqueIndex;
import io.vitalog.infra.local.store.key.DocumentKey;
import java.util.List;
import java.util.function.UnaryOperator;
import org.h2.mvstore.MVMap;

/** One database: each collection in a map of documents, each index in a map of entries. */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // the file's lock comes before the library's
final class FileDatabase extends AbstractSynchronizedMongoDatabase<DocumentKey> {
    private final StoreFile file;

    FileDatabase(String name, StoreFile file, CursorRegistry cursors) {
        super(name, cursors);
        this.file = file;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        UnaryOperator<Document> library = changed -> super.handleCommand(channel, command, changed, databases, oplog);
        if (OrderedUpdates.isMeantBy(command, query)) {
            return OrderedUpdates.run(query, library);
        }
        if (command.equals("aggregate")) {
            return LeadingMatch.during(query, () -> library.apply(query));
        }
        if (command.equals("find") && !Utils.isTrue(query.get("singleBatch"))) {
            LazyCursor.limitBatch(query);
        }
        return library.apply(query);
    }

    @Override
    protected MongoCollection<DocumentKey> openOrCreateCollection(String name, CollectionOptions options) {
        return new FileCollection(this, name, options, cursorRegistry);
    }

    @Override
    protected Index<DocumentKey> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        boolean id = keys.size() == 1 && keys.getFirst().getKey().equals("_id");
        return id
                ? new IdIndex(name, documents(collection))
                : new UniqueIndex(name, keys, sparse, maps(collection, name));
    }

    @Override
    protected Index<DocumentKey> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new SecondaryIndex(name, keys, sparse, maps(collection, name));
    }

    @Override
    protected MongoCollection<DocumentKey> resolveOrCreateCollection(String name) {
        MongoCollection<DocumentKey> existing = resolveCollection(name, false);
        return existing != null ? existing : file.change(() -> super.resolveOrCreateCollection(name));
    }

    @Override
    public MongoCollection<DocumentKey> createCollectionOrThrowIfExists(String name, CollectionOptions options) {
        return file.change(() -> {
            synchronized (this) {
                return super.createCollectionOrThrowIfExists(name, options);
            }
        });
    }

    @Override
    protected void addIndex(Document description) {
        file.change(() -> super.addIndex(description));
    }

    @Override
    protected void dropIndex(MongoCollection<DocumentKey> collection, String index) {
        file.change(() -> {
            super.dropIndex(collection, index);
            if (!index.equals("_id_")) {
                file.remove(MapNames.entries(databaseName, collection.getCollectionName(), index));
            }
        });
    }

    @Override
    public void drop(Oplog oplog) {
        file.change(() -> super.drop(oplog));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        file.change(() -> {
            super.dropCollection(name, oplog);
            file.remove(MapNames.documents(databaseName, name));
        });
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        file.change(() -> {
            String oldName = collection.getCollectionName();
            super.moveCollection(from, collection, newName);
            file.rename(MapNames.documents(from.getDatabaseName(), oldName), MapNames.documents(databaseName, newName));
            for (Index<?> index : collection.getIndexes()) {
                String entries = MapNames.entries(from.getDatabaseName(), oldName, index.getName());
                if (file.mapNames().contains(entries)) {
                    file.rename(entries, MapNames.entries(databaseName, newName, index.getName()));
                }
            }
        });
    }

    @Override
    protected long getStorageSize() {
        return file.size();
    }

    @Override
    protected long getFileSize() {
        return file.size();
    }

    StoreFile file() {
        return file;
    }

    MVMap<byte[], byte[]> documents(String collection) {
        return file.map(MapNames.documents(databaseName, collection));
    }

    private IndexMaps maps(String collection, String index) {
        return new IndexMaps(file.map(MapNames.entries(databaseName, collection, index)), documents(collection));
    }
}
