package io.vitalog.infra.local.store;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Writes rounds of documents into a store of its own until it is killed: in each round first the documents, then the
 * number of the round, then a line to say that both were acknowledged.
 */
final class CrashingWriter {
    static final int DOCUMENTS = 200;
    static final String ACKNOWLEDGED = "acknowledged ";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private CrashingWriter() {}

    public static void main(String[] arguments) {
        try (EmbeddedStore store = EmbeddedStore.start(Path.of(arguments[0]), 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> documents = client.getDatabase("crash").getCollection("documents");
            MongoCollection<Document> progress = client.getDatabase("crash").getCollection("progress");
            await(documents.createIndex(Indexes.ascending("group", "round")));
            for (int round = Integer.parseInt(arguments[1]); ; round++) {
                await(documents.bulkWrite(replacements(round)));
                await(progress.replaceOne(new Document("_id", 0), new Document("round", round), UPSERT));
                System.out.println(ACKNOWLEDGED + round);
            }
        }
    }

    private static List<ReplaceOneModel<Document>> replacements(int round) {
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(id -> new ReplaceOneModel<>(new Document("_id", id), document(id, round), UPSERT))
                .toList();
    }

    private static Document document(int id, int round) {
        return new Document("group", id % 7)
                .append("round", round)
                .append("padding", "x".repeat(500 + (id * 31 + round * 17) % 1_000));
    }

    private static void await(Publisher<?> publisher) {
        Objects.requireNonNull(Mono.from(publisher).block());
    }
}
