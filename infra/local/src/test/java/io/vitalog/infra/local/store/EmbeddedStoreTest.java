package io.vitalog.infra.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.vitalog.infra.local.claims.DirectoryTakenException;
import io.vitalog.infra.local.claims.PortTakenException;
import io.vitalog.infra.local.claims.Ports;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The store as a client meets it, through the driver. */
class EmbeddedStoreTest {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    @TempDir
    Path directory;

    @Test
    void refusesAStaleReplacementAsMongoDbDoes() {
        withDays(days -> {
            one(days.replaceOne(guarded("u", 2), day("u", 2), UPSERT));

            assertThatExceptionOfType(MongoWriteException.class)
                    .isThrownBy(() -> one(days.replaceOne(guarded("u", 1), day("u", 1), UPSERT)))
                    .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(11000));
            one(days.replaceOne(guarded("u", 3), day("u", 3), UPSERT));
            assertThat(one(days.find())).containsEntry("position", 3);
        });
    }

    @Test
    void endsAnOrderedBulkAtItsFirstErrorAndAnUnorderedOneAtItsLast() {
        withDays(days -> {
            one(days.replaceOne(guarded("b", 9), day("b", 9), UPSERT));
            List<WriteModel<Document>> bulk = List.of(
                    new ReplaceOneModel<>(guarded("a", 1), day("a", 1), UPSERT),
                    new ReplaceOneModel<>(guarded("b", 1), day("b", 1), UPSERT),
                    new ReplaceOneModel<>(guarded("c", 1), day("c", 1), UPSERT));

            assertThat(errorOf(days.bulkWrite(bulk, new BulkWriteOptions().ordered(true))))
                    .satisfies(error ->
                            assertThat(error.getWriteErrors()).singleElement().matches(e -> e.getIndex() == 1));
            assertThat(ids(days.find().sort(Sorts.ascending("_id")))).containsExactly("a", "b");

            assertThat(errorOf(days.bulkWrite(bulk, new BulkWriteOptions().ordered(false)))
                            .getWriteErrors())
                    .extracting(e -> e.getIndex())
                    .contains(1);
            assertThat(ids(days.find().sort(Sorts.ascending("_id")))).containsExactly("a", "b", "c");
        });
    }

    @Test
    void keepsDocumentsAndIndexesFromOneStartToTheNext() {
        withDays(days -> {
            one(days.createIndex(Indexes.ascending("userId", "hour"), new IndexOptions().unique(true)));
            one(days.insertMany(hours(1_000)));
        });

        withDays(days -> {
            assertThat(ids(days.find(and(eq("userId", "u"), gte("hour", 500), lt("hour", 503)))
                            .sort(Sorts.descending("hour"))))
                    .containsExactly(502, 501, 500);
            assertThatExceptionOfType(MongoWriteException.class)
                    .isThrownBy(() -> one(days.insertOne(new Document("userId", "u").append("hour", 7))));
            assertThat(all(days.listIndexes())).hasSize(2);
        });
    }

    @Test
    void answersALargeResultInParts() {
        withDays(days -> {
            one(days.insertMany(hours(2_000)));

            assertThat(ids(days.find().sort(Sorts.ascending("_id"))))
                    .hasSize(2_000)
                    .isSorted();
            assertThat(ids(days.find(gte("hour", 10)).batchSize(7)))
                    .hasSize(1_990)
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void countsAndGroupsWhatMatches() {
        withDays(days -> {
            one(days.createIndex(Indexes.ascending("hour")));
            one(days.insertMany(hours(100)));

            assertThat(one(days.countDocuments(lt("hour", 30)))).isEqualTo(30);
            assertThat(all(days.aggregate(List.of(
                            new Document("$match", new Document("hour", new Document("$lt", 4))),
                            new Document(
                                    "$group",
                                    new Document("_id", "$userId").append("sum", new Document("$sum", "$hour")))))))
                    .containsExactly(new Document("_id", "u").append("sum", 6));
            assertThat(all(days.distinct("hour", lt("hour", 3), Integer.class))).containsExactly(0, 1, 2);
        });
    }

    @Test
    void forgetsADroppedCollectionWithItsIndexes() {
        withDays(days -> {
            one(days.createIndex(Indexes.ascending("hour"), new IndexOptions().unique(true)));
            one(days.insertMany(hours(10)));

            Mono.from(days.drop()).block();
            one(days.createIndex(Indexes.ascending("hour"), new IndexOptions().unique(true)));

            assertThat(one(days.countDocuments())).isZero();
            one(days.insertMany(hours(10)));
            assertThat(ids(days.find(gte("hour", 8)))).containsExactly(8, 9);
        });
    }

    @Test
    void renamesACollectionWithItsIndexes() {
        withDays(days -> {
            one(days.createIndex(Indexes.ascending("hour"), new IndexOptions().unique(true)));
            one(days.insertMany(hours(10)));

            Mono.from(days.renameCollection(new MongoNamespace("test", "renamed")))
                    .block();
        });

        withCollection("renamed", renamed -> {
            assertThat(ids(renamed.find(gte("hour", 8)))).containsExactly(8, 9);
            assertThatExceptionOfType(MongoWriteException.class)
                    .isThrownBy(() -> one(renamed.insertOne(new Document("hour", 8))));
        });
    }

    @Test
    void saysWhichPortIsTakenBeforeItWritesAnything() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(Ports.loopback(0));

            assertThatExceptionOfType(PortTakenException.class)
                    .isThrownBy(() -> EmbeddedStore.start(directory, other.getLocalPort()))
                    .satisfies(taken -> assertThat(taken.port()).isEqualTo(other.getLocalPort()))
                    .withMessageContaining("MongoDB")
                    .withMessageContaining("choose another port");
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void refusesADirectoryThatAnotherStoreHas() {
        try (EmbeddedStore _ = EmbeddedStore.start(directory, 0)) {
            assertThatExceptionOfType(DirectoryTakenException.class)
                    .isThrownBy(() -> EmbeddedStore.start(directory, 0))
                    .withMessageContaining(directory.toString());
        }
    }

    @Test
    void closesTwiceAsOnce() {
        EmbeddedStore store = EmbeddedStore.start(directory, 0);
        int port = store.port();

        store.close();
        store.close();

        try (EmbeddedStore again = EmbeddedStore.start(directory, port)) {
            assertThat(again.connectionString()).isEqualTo("mongodb://127.0.0.1:" + port);
        }
    }

    private void withDays(Consumer<MongoCollection<Document>> test) {
        withCollection("days", test);
    }

    private void withCollection(String name, Consumer<MongoCollection<Document>> test) {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            test.accept(client.getDatabase("test").getCollection(name));
        }
    }

    private static Document guarded(String id, int position) {
        return new Document("_id", id).append("position", new Document("$lt", position));
    }

    private static Document day(String id, int position) {
        return new Document("_id", id).append("position", position);
    }

    private static List<Document> hours(int number) {
        return IntStream.range(0, number)
                .mapToObj(
                        hour -> new Document("_id", hour).append("userId", "u").append("hour", hour))
                .toList();
    }

    private static MongoBulkWriteException errorOf(Publisher<?> bulk) {
        return catchThrowableOfType(MongoBulkWriteException.class, () -> one(bulk));
    }

    private static List<Object> ids(Publisher<Document> found) {
        return all(found).stream()
                .map(document -> Objects.requireNonNull(document.get("_id")))
                .toList();
    }

    private static <T> List<T> all(Publisher<T> found) {
        return one(Flux.from(found).collectList());
    }

    private static <T> T one(Publisher<T> publisher) {
        return Objects.requireNonNull(Mono.from(publisher).block());
    }
}
