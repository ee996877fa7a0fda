package io.vitalog.projections.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class GuardedCollectionTest {
    private static final String COLLECTION = "things_g1";

    private MemoryStore store;
    private GuardedCollection things;

    @BeforeEach
    void open() {
        store = new MemoryStore();
        things = new GuardedCollection(store.database("test"), COLLECTION);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void replacesAnOlderDocumentAndLeavesANewerOneAlone() {
        assertThat(apply(write("a", 1), write("b", 5))).isEqualTo(new Outcome(2, 0));

        assertThat(apply(write("a", 2), write("b", 4))).isEqualTo(new Outcome(1, 1));

        assertThat(documents()).containsExactlyInAnyOrderEntriesOf(Map.of("a", 2, "b", 5));
    }

    @Test
    void appliesTheSameVersionAgainSoThatAReplayMendsADamagedDocument() {
        apply(write("a", 3));

        Outcome again = apply(write("a", 3, "mended"));

        assertThat(again).isEqualTo(new Outcome(1, 0));
        assertThat(document("a").getString("text").getValue()).isEqualTo("mended");
    }

    @Test
    void keepsTheGuardOnceItExpectsDocumentsToExist() {
        apply(write("a", 1), write("b", 1));
        apply(write("a", 2), write("b", 2));

        assertThat(apply(write("a", 3), write("b", 1), write("c", 7))).isEqualTo(new Outcome(2, 1));

        assertThat(documents()).containsExactlyInAnyOrderEntriesOf(Map.of("a", 3, "b", 2, "c", 7));
    }

    @Test
    void keepsAnOlderVersionHiddenAfterARetraction() {
        apply(Write.retraction("a", order(2)));

        assertThat(apply(write("a", 1))).isEqualTo(new Outcome(0, 1));

        assertThat(document("a")).isEqualTo(BsonDocument.parse("""
                {"_id":"a","_order":"0001-0000000000000002","_retracted":true}"""));
    }

    @Test
    void hidesWhatAnEarlierTopicSaidUntilTheNewOneSaysItAgain() {
        apply(write("a", 900), write("b", 901));

        things.retractBefore(Order.beginOf(2)).block();
        apply(new Write("a", Order.ofPosition(2, 0), write("a", 0, "again").document()));

        assertThat(document("a").containsKey(Member.RETRACTED)).isFalse();
        assertThat(document("b").getBoolean(Member.RETRACTED).getValue()).isTrue();
    }

    @Test
    void endsWithTheGreatestOrderWhenManyWritersShuffleEverything() {
        int ids = 40;
        int versions = 12;
        List<Write> writes = new ArrayList<>();
        IntStream.range(0, ids)
                .forEach(id ->
                        IntStream.rangeClosed(1, versions).forEach(version -> writes.add(write("id-" + id, version))));
        Collections.shuffle(writes, new Random(7));

        Flux.fromIterable(bulks(writes, 16))
                .flatMap(bulk -> new GuardedCollection(store.database("test"), COLLECTION)
                        .apply(bulk)
                        .subscribeOn(Schedulers.parallel()))
                .blockLast();

        assertThat(documents())
                .hasSize(ids)
                .allSatisfy((_, version) -> assertThat(version).isEqualTo(versions));
    }

    @Test
    void failsWhenTheStoreIsDownInsteadOfCountingTheWritesAsStale() {
        store.close();

        assertThatThrownBy(() -> apply(write("a", 1)))
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isInstanceOf(MongoException.class),
                        failure -> assertThat(failure).isInstanceOf(IllegalStateException.class));
    }

    private Outcome apply(Write... writes) {
        return things.apply(Arrays.asList(writes)).blockOptional().orElseThrow();
    }

    private BsonDocument document(String id) {
        return store.document("test", COLLECTION, id);
    }

    private Map<String, Integer> documents() {
        Map<String, Integer> versions = new HashMap<>();
        store.documents("test", COLLECTION)
                .forEach((id, document) ->
                        versions.put(id, document.getInt32("version").getValue()));
        return versions;
    }

    private static List<List<Write>> bulks(List<Write> writes, int size) {
        List<List<Write>> bulks = new ArrayList<>();
        List<Write> bulk = new ArrayList<>();
        for (Write write : writes) {
            if (bulk.size() == size
                    || bulk.stream().anyMatch(other -> other.id().equals(write.id()))) {
                bulks.add(List.copyOf(bulk));
                bulk.clear();
            }
            bulk.add(write);
        }
        bulks.add(bulk);
        return bulks;
    }

    private static Write write(String id, int version) {
        return write(id, version, "text");
    }

    private static Write write(String id, int version, String text) {
        return WholeDocument.of(id, order(version))
                .members(("{\"version\":" + version + ",\"text\":\"" + text + "\"}").getBytes(UTF_8))
                .write();
    }

    private static String order(int version) {
        return Order.ofPosition(1, version);
    }
}
