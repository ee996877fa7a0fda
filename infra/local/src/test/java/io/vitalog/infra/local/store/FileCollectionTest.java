package io.vitalog.infra.local.store;

import static io.vitalog.infra.local.store.CollectionFixture.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What indexes serve is what a scan of plain documents in memory finds. */
class FileCollectionTest {
    @Property(tries = 500)
    void findsWhatAScanFinds(@ForAll("changes") List<Change> changes, @ForAll("queries") List<Document> queries) {
        try (CollectionFixture fixture = indexed()) {
            Map<Integer, Document> plain = made(changes, fixture.collection());

            for (Document query : queries) {
                assertThat(find(fixture.collection(), query, null, 0, 0))
                        .containsExactlyInAnyOrderElementsOf(scan(plain, query).toList());
            }
        }
    }

    /** Documents that the order leaves open come by id, but backwards where an index is read backwards. */
    @Property(tries = 500)
    void sortsAsAScanSorts(
            @ForAll("sortableChanges") List<Change> changes,
            @ForAll("sortableQuery") Document query,
            @ForAll("order") Document order,
            @ForAll @IntRange(max = 3) int skip,
            @ForAll @IntRange(max = 6) int limit) {
        try (CollectionFixture fixture = indexed()) {
            Map<Integer, Document> plain = made(changes, fixture.collection());
            DocumentComparator comparator = new DocumentComparator(order);
            List<Document> expected = scan(plain, query)
                    .sorted(comparator)
                    .skip(skip)
                    .limit(limit == 0 ? Long.MAX_VALUE : limit)
                    .toList();

            List<Document> found = find(fixture.collection(), query, order, skip, limit);

            assertThat(found)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(scan(plain, query).toList())
                    .usingElementComparator(comparator)
                    .containsExactlyElementsOf(expected);
            if (!order.containsValue(-1)) {
                assertThat(found).containsExactlyElementsOf(expected);
            }
        }
    }

    @Test
    void sortsAnArrayAmongPlainValues() {
        try (CollectionFixture fixture = indexed()) {
            List<Object> values = List.of(5, List.of(1, 2), 0);
            for (int id = 0; id < values.size(); id++) {
                new Change.Replaced(id, new Document("a", values.get(id))).makeTo(fixture.collection());
            }

            List<Document> found = find(fixture.collection(), new Document(), ascending("a"), 0, 0);

            assertThat(found).extracting(document -> document.get("_id")).containsExactly(2.0, 1.0, 0.0);
        }
    }

    @Property(tries = 200)
    void keepsNoEntryOfADeletedDocument(@ForAll("changes") List<Change> changes) {
        try (CollectionFixture fixture = indexed()) {
            made(changes, fixture.collection());

            fixture.collection().deleteDocuments(new Document(), 0);

            assertThat(fixture.collection().getIndexes())
                    .allSatisfy(index -> assertThat(index.getCount()).isZero());
        }
    }

    private static CollectionFixture indexed() {
        return new CollectionFixture()
                .withIndex(ascending("a"))
                .withIndex(ascending("b"), new Document("sparse", true))
                .withIndex(ascending("a", "b"))
                .withIndex(ascending("s.x", "a"));
    }

    private static Map<Integer, Document> made(List<Change> changes, FileCollection collection) {
        Map<Integer, Document> plain = new TreeMap<>();
        changes.forEach(change -> {
            change.makeTo(collection);
            change.makeTo(plain);
        });
        return plain;
    }

    private static List<Document> find(
            FileCollection collection, Document query, @Nullable Document order, int skip, int limit) {
        Document selector = new Document("$query", query).append("$orderby", order);
        return StreamSupport.stream(
                        collection
                                .handleQuery(new QueryParameters(selector, skip, limit))
                                .spliterator(),
                        false)
                .map(FileCollectionTest::content)
                .toList();
    }

    private static Stream<Document> scan(Map<Integer, Document> plain, Document query) {
        return plain.values().stream()
                .filter(document -> Change.matches(document, query))
                .map(FileCollectionTest::content);
    }

    /** The library keeps the order of fields on some updates, and the type of a number that is set to an equal one. */
    private static Document content(Document document) {
        Document sorted = new Document(new TreeMap<>(document));
        return (Document) new KeyValue(sorted).normalized().get(0);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return changesOf(Generated.anyValues());
    }

    @Provide
    Arbitrary<List<Change>> sortableChanges() {
        return changesOf(Generated.sortableValues());
    }

    @Provide
    Arbitrary<List<Document>> queries() {
        return Generated.queries(Generated.anyValues()).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Document> sortableQuery() {
        return Generated.queries(Generated.sortableValues());
    }

    @Provide
    Arbitrary<Document> order() {
        return Generated.orders();
    }

    private static Arbitrary<List<Change>> changesOf(Arbitrary<@Nullable Object> values) {
        Arbitrary<Integer> ids = Arbitraries.integers().between(0, 12);
        Arbitrary<Document> documents = Generated.documents(values);
        Arbitrary<Document> conditions = Generated.queries(values);
        Arbitrary<Change> replaced = Combinators.combine(ids, documents).as(Change.Replaced::new);
        Arbitrary<Change> guarded =
                Combinators.combine(ids, conditions, documents).as(Change.ReplacedIf::new);
        Arbitrary<Change> set = Combinators.combine(ids, documents.filter(fields -> !fields.isEmpty()))
                .as(Change.FieldsSet::new);
        Arbitrary<Change> deleted = ids.map(id -> new Change.Deleted(new Document("_id", id)));
        Arbitrary<Change> deletedByQuery = conditions.map(Change.Deleted::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(12, replaced),
                        Tuple.of(4, guarded),
                        Tuple.of(4, set),
                        Tuple.of(3, deleted),
                        Tuple.of(1, deletedByQuery))
                .list()
                .ofMaxSize(40);
    }
}
