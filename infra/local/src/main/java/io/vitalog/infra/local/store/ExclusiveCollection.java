package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.vitalog.infra.local.store.file.StoreFile;
import io.vitalog.infra.local.store.key.DocumentKey;
import java.util.List;
import java.util.function.Supplier;

/** A collection whose writers take turns, each within one change of the file; readers do not wait. */
abstract class ExclusiveCollection extends AbstractMongoCollection<DocumentKey> {
    private final StoreFile file;

    ExclusiveCollection(FileDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.file = database.file();
    }

    /** Whether this thread is writing. */
    final boolean isWriting() {
        return Thread.holdsLock(this);
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
            return true;
        });
    }

    /** Called when indexes have come or gone. */
    abstract void indexesChanged();

    @Override
    public void addIndex(Index<DocumentKey> index) {
        change(() -> {
            try {
                super.addIndex(index);
            } catch (IndexBuildFailedException e) {
                index.drop();
                throw e;
            }
            indexesChanged();
        });
    }

    @Override
    public void dropIndex(String name) {
        change(() -> {
            super.dropIndex(name);
            indexesChanged();
        });
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
        return change(() -> updateNow(selector, update, filters, multi, upsert, oplog));
    }

    Document updateNow(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
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
