package io.vitalog.infra.local.prove.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.infra.local.claims.Ports;
import io.vitalog.infra.local.store.EmbeddedStore;
import io.vitalog.projections.digest.Digest;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** Two generations of read models in a real store, one of them tampered with. */
class RebuiltCheckTest {
    @TempDir
    private Path directory;

    private EmbeddedStore store;
    private MongoClient client;
    private Deployment lived;
    private Deployment built;

    @BeforeEach
    void bothGenerationsHoldTheSame() {
        store = EmbeddedStore.start(directory, Ports.anyFree());
        client = MongoClients.create(store.connectionString());
        lived = new Deployment("vitalog", 1, 4, "127.0.0.1:1", store.connectionString());
        built = lived.inGeneration(2);
        for (Deployment generation : List.of(lived, built)) {
            for (int meal = 0; meal < 5; meal++) {
                insert(generation, ReadModel.MEALS, new Document("_id", "ann|m-" + meal).append("energyKcal", 500));
            }
            insert(generation, ReadModel.USERS, new Document("_id", "ann").append("zone", "Europe/Oslo"));
        }
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @Test
    void holdsWhenBothSayTheSame() {
        Check check = check();

        assertThat(check.wrong()).isEmpty();
        assertThat(check.holds()).isTrue();
        assertThat(check.found()).endsWith("6 documents; all equal");
    }

    @Test
    void isBrokenByADeletedDocument() {
        Mono.from(meals().deleteOne(Filters.eq("_id", "ann|m-3"))).block();

        assertThat(check().holds()).isFalse();
        assertThat(check().wrong()).containsExactly("meals: 4 documents, rebuilt 5");
    }

    @Test
    void isBrokenByAChangedDocument() {
        Mono.from(meals().updateOne(Filters.eq("_id", "ann|m-3"), Updates.set("energyKcal", 501)))
                .block();

        assertThat(check().holds()).isFalse();
        assertThat(check().wrong()).containsExactly("meals: as many documents as rebuilt, but not the same");
    }

    @Test
    void isBrokenByADocumentThatIsThereTwice() {
        insert(lived, ReadModel.MEALS, new Document("_id", "ann|m-3-again").append("energyKcal", 500));

        assertThat(check().holds()).isFalse();
        assertThat(check().wrong()).containsExactly("meals: 6 documents, rebuilt 5");
    }

    @Test
    void isBrokenWhenThereIsNothingToCompare() {
        Deployment empty = lived.inGeneration(3);

        assertThat(Check.rebuilt(digest(empty), digest(empty)).holds()).isFalse();
    }

    private Check check() {
        return Check.rebuilt(digest(lived), digest(built));
    }

    private Digest digest(Deployment generation) {
        return Digest.of(database(), generation);
    }

    private MongoCollection<Document> meals() {
        return database().getCollection(lived.collection(ReadModel.MEALS));
    }

    private void insert(Deployment generation, ReadModel model, Document document) {
        Mono.from(database().getCollection(generation.collection(model)).insertOne(document))
                .block();
    }

    private MongoDatabase database() {
        return client.getDatabase("vitalog");
    }
}
