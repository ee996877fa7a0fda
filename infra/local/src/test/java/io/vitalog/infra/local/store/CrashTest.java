package io.vitalog.infra.local.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Kills a process that writes, again and again on one directory, and looks at what is left. */
class CrashTest {
    private static final int CRASHES = 3;
    /** The commit interval, and ample time to write a commit on a busy machine. */
    private static final Duration WINDOW = Duration.ofSeconds(2);

    @TempDir
    Path directory;

    @Test
    void leavesTheStateOfOneMomentNotLongBefore() throws Exception {
        int next = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            Duration time = WINDOW.plusMillis(500 + 170 * crash);
            WriterProcess writer = WriterProcess.runAndKill(directory, next, time);

            int survived = survivedRound();

            assertThat(writer.acknowledged()).isNotEmpty();
            assertThat(survived)
                    .isGreaterThanOrEqualTo(writer.lastRoundBefore(WINDOW))
                    .isLessThanOrEqualTo(writer.acknowledged().getLast().round() + 1);
            next = survived + 1;
        }
    }

    /** The round up to which the store says it is written, once everything else in it agrees. */
    private int survivedRound() {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoDatabase database = client.getDatabase("crash");
            int round =
                    all(database.getCollection("progress").find()).getFirst().getInteger("round");
            List<Document> documents = all(database.getCollection("documents").find());

            assertThat(documents)
                    .hasSize(CrashingWriter.DOCUMENTS)
                    .allSatisfy(
                            document -> assertThat(document.getInteger("round")).isBetween(round, round + 1));
            assertIndexFinds(documents, database.getCollection("documents"));
            return round;
        }
    }

    private static void assertIndexFinds(List<Document> documents, MongoCollection<Document> collection) {
        Map<Integer, List<Document>> groups =
                documents.stream().collect(Collectors.groupingBy(document -> document.getInteger("group")));
        groups.forEach((group, members) -> assertThat(
                        all(collection.find(eq("group", group)).sort(Sorts.ascending("round"))))
                .containsExactlyInAnyOrderElementsOf(members));
    }

    private static List<Document> all(Publisher<Document> found) {
        return Objects.requireNonNull(Flux.from(found).collectList().block());
    }
}
