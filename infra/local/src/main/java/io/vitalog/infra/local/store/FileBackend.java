package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.vitalog.infra.local.store.file.StoreFile;

/** The databases of one file. */
final class FileBackend extends AbstractMongoBackend {
    private final StoreFile file;

    FileBackend(StoreFile file) {
        this.file = file;
        file.mapNames().stream().map(MapNames::databaseOf).distinct().forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new FileDatabase(name, file, getCursorRegistry());
    }

    @Override
    protected Document handleGetMore(String database, String command, Document query) {
        LazyCursor.limitBatch(query);
        return super.handleGetMore(database, command, query);
    }

    @Override
    public void dropDatabase(String name) {
        file.change(() -> super.dropDatabase(name));
    }

    @Override
    public void close() {
        super.close();
        file.close();
    }
}
