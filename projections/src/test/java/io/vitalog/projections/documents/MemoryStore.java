package io.vitalog.projections.documents;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import reactor.core.publisher.Flux;

/** A store that speaks MongoDB's wire protocol on a free port and forgets everything when it is closed. */
public final class MemoryStore implements AutoCloseable {
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String connectionString;
    private final MongoClient client;

    public MemoryStore() {
        connectionString = "mongodb://127.0.0.1:" + server.bind().getPort();
        client = Store.connect(connectionString);
    }

    public String connectionString() {
        return connectionString;
    }

    public MongoDatabase database(String name) {
        return client.getDatabase(name);
    }

    /** The documents of a collection by id. */
    public Map<String, BsonDocument> documents(String database, String collection) {
        MongoCollection<BsonDocument> found = database(database).getCollection(collection, BsonDocument.class);
        List<BsonDocument> documents =
                Flux.from(found.find()).collectList().blockOptional().orElseThrow();
        return documents.stream()
                .collect(Collectors.toMap(
                        document -> document.getString(Member.ID).getValue(), Function.identity()));
    }

    /** The document with this id, which must be there. */
    public BsonDocument document(String database, String collection, String id) {
        return Objects.requireNonNull(documents(database, collection).get(id), () -> "no document " + id);
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
