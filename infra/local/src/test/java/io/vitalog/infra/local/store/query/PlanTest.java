package io.vitalog.infra.local.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import io.vitalog.infra.local.store.index.AccessPath;
import io.vitalog.infra.local.store.index.IdIndex;
import io.vitalog.infra.local.store.index.IndexMaps;
import io.vitalog.infra.local.store.index.SecondaryIndex;
import io.vitalog.infra.local.store.index.UniqueIndex;
import io.vitalog.infra.local.store.key.DocumentKey;
import io.vitalog.infra.local.store.key.KeyRange;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanTest {
    private final MVStore maps = new MVStore.Builder().open();
    private final MVMap<byte[], byte[]> documents = map("documents");
    private final IdIndex byId = new IdIndex("_id_", documents);
    private final SecondaryIndex byHour =
            new SecondaryIndex("hours", keys("userId", "metric", "hour"), false, entries("h"));
    private final SecondaryIndex sparse = new SecondaryIndex("sparse", keys("mood"), true, entries("s"));
    private final UniqueIndex byDate = new UniqueIndex("dates", keys("userId", "date"), false, entries("d"));
    private final List<AccessPath> paths = List.of(byId, byHour, sparse, byDate);

    @AfterEach
    void close() {
        maps.close();
    }

    @Test
    void findsOneDocumentByIdWhateverElseIsAsked() {
        Document guarded = new Document("_id", "u|2026-01-01")
                .append("position", new Document("$lt", 7))
                .append("userId", "u")
                .append("metric", "steps");

        assertThat(plan(guarded, null).path()).isSameAs(byId);
        assertThat(plan(guarded, null).ranges()).hasSize(1);
    }

    @Test
    void looksIntoAnd() {
        Document guarded = new Document(
                "$and", List.of(new Document("_id", "u"), new Document("position", new Document("$lt", 7))));

        assertThat(plan(guarded, null).ranges())
                .singleElement()
                .satisfies(range -> assertThat(range.from()).isEqualTo(DocumentKey.encode("u")));
    }

    @Test
    void findsOneDocumentByAllFieldsOfAUniqueIndex() {
        Plan plan =
                plan(new Document("date", "2026-01-01").append("userId", "u").append("metric", "steps"), null);

        assertThat(plan.path()).isSameAs(byDate);
    }

    @Test
    void readsARangeBehindEqualFieldsInOrder() {
        Document query = new Document("userId", "u")
                .append("metric", "steps")
                .append("hour", new Document("$gte", 5).append("$lt", 9));

        Plan plan = plan(query, new Document("hour", 1));

        assertThat(plan.path()).isSameAs(byHour);
        assertThat(plan.inOrder()).isTrue();
        assertThat(plan.descending()).isFalse();
    }

    @Test
    void readsBackwardsWhatIsAskedBackwards() {
        Plan plan = plan(new Document("userId", "u"), new Document("date", -1));

        assertThat(plan.path()).isSameAs(byDate);
        assertThat(plan.inOrder()).isTrue();
        assertThat(plan.descending()).isTrue();
    }

    @Test
    void doesNotReadInAnOrderThatTheIndexDoesNotHave() {
        assertThat(plan(new Document("userId", "u"), new Document("hour", 1)).inOrder())
                .isFalse();
        assertThat(plan(new Document("userId", "u"), new Document("metric", 1)).inOrder())
                .isFalse();
        assertThat(plan(new Document("userId", "u"), new Document("metric", 1).append("hour", -1))
                        .inOrder())
                .isFalse();
    }

    @Test
    void readsAPointForEachMemberOfAList() {
        Plan plan = plan(new Document("_id", new Document("$in", List.of("b", "a", "b"))), null);

        assertThat(plan.ranges())
                .extracting(KeyRange::from)
                .containsExactly(DocumentKey.encode("a"), DocumentKey.encode("b"));
    }

    @Test
    void asksASparseIndexOnlyForValues() {
        assertThat(plan(new Document("mood", 5), null).path()).isSameAs(sparse);
        assertThat(plan(new Document("mood", null), null).path()).isSameAs(byId);
        assertThat(plan(new Document(), new Document("mood", 1)).path()).isSameAs(byId);
    }

    @Test
    void readsEverythingForAlternatives() {
        Document query = new Document("$or", List.of(new Document("_id", 1), new Document("userId", "u")));

        assertThat(plan(query, null).path()).isSameAs(byId);
        assertThat(plan(query, null).ranges()).containsExactly(KeyRange.ALL);
    }

    private Plan plan(Document query, @Nullable Document order) {
        return Plan.of(paths, query, order);
    }

    private IndexMaps entries(String name) {
        return new IndexMaps(map(name), documents);
    }

    private MVMap<byte[], byte[]> map(String name) {
        return maps.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    private static List<IndexKey> keys(String... fields) {
        return Stream.of(fields).map(field -> new IndexKey(field, true)).toList();
    }
}
