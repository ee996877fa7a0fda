package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Documents, queries and orders over few fields with few values, so that they meet often. */
final class Generated {
    private static final Arbitrary<String> PATHS = Arbitraries.of("a", "b", "s.x", "_id");

    private Generated() {}

    /** Values of every kind that has a place in the order, equal ones in several types. */
    static Arbitrary<@Nullable Object> plainValues() {
        Arbitrary<Object> numbers =
                Arbitraries.of(-1, 0, 1, 2, 1L, 2L, 5_000_000_000L, (1L << 53) + 1, 0.0, -0.0, 1.0, 1.5, 5e9);
        Arbitrary<Object> others =
                Arbitraries.of("", "a", "ab", "b", "\0", "é", true, false, Instant.EPOCH, Instant.ofEpochMilli(-1));
        return Arbitraries.oneOf(numbers, others).injectNull(0.1);
    }

    /** Also values that have none in an index, though the library sorts them somehow. */
    static Arbitrary<@Nullable Object> sortableValues() {
        Arbitrary<Object> unordered = Arbitraries.of(
                List.of(1, 2),
                List.of("a", 1.0),
                List.of(new Document("x", 1), new Document("x", "a")),
                new Document("x", 1),
                new Document("x", List.of(1, 2)),
                new Document("y", 0));
        return Arbitraries.frequencyOf(Tuple.of(12, plainValues()), Tuple.of(1, unordered));
    }

    /** Also values that make the library's order contradict itself. */
    static Arbitrary<@Nullable Object> anyValues() {
        Arbitrary<Object> disorderly = Arbitraries.of(
                List.of(), new Decimal128(BigDecimal.ONE), Double.NaN, Double.POSITIVE_INFINITY, 5e9 + 0.5);
        return Arbitraries.frequencyOf(Tuple.of(8, sortableValues()), Tuple.of(1, disorderly));
    }

    /**
     * Some of the fields {@code a}, {@code b} and {@code s}, the last one a document with {@code x} or just a value.
     */
    static Arbitrary<Document> documents(Arbitrary<@Nullable Object> values) {
        Arbitrary<Document> plain = fieldOf(Arbitraries.of("a", "b", "s"), values);
        Arbitrary<Document> nested = fieldOf(Arbitraries.just("x"), values).map(inner -> new Document("s", inner));
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, nested))
                .list()
                .ofMaxSize(4)
                .map(Generated::merged);
    }

    static Arbitrary<Document> queries(Arbitrary<@Nullable Object> values) {
        Arbitrary<Document> condition = Arbitraries.frequencyOf(
                Tuple.of(3, fieldOf(PATHS, values)), Tuple.of(4, fieldOf(PATHS, operators(values))));
        Arbitrary<Document> conditions =
                condition.list().ofMinSize(1).ofMaxSize(3).map(Generated::merged);
        return Arbitraries.frequencyOf(
                Tuple.of(6, conditions),
                Tuple.of(2, combined("$and", conditions)),
                Tuple.of(1, combined("$or", conditions)),
                Tuple.of(
                        1,
                        Combinators.combine(conditions, combined("$or", conditions))
                                .as((one, other) -> merged(List.of(one, other)))));
    }

    /** One to three of the paths, each up or down. */
    static Arbitrary<Document> orders() {
        return fieldOf(PATHS, Arbitraries.of(1, -1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Generated::merged);
    }

    private static Arbitrary<Document> operators(Arbitrary<@Nullable Object> values) {
        Arbitrary<Document> comparison = fieldOf(Arbitraries.of("$gt", "$gte", "$lt", "$lte"), values);
        Arbitrary<Document> others = Arbitraries.oneOf(
                fieldOf(Arbitraries.of("$eq", "$ne"), values),
                fieldOf(Arbitraries.just("$in"), values.list().ofMaxSize(3)),
                fieldOf(Arbitraries.just("$exists"), Arbitraries.of(true, false)));
        return Arbitraries.frequencyOf(
                Tuple.of(2, comparison),
                Tuple.of(2, comparison.list().ofSize(2).map(Generated::merged)),
                Tuple.of(2, others));
    }

    private static Arbitrary<Document> combined(String operator, Arbitrary<Document> parts) {
        return parts.list().ofMinSize(1).ofMaxSize(2).map(list -> new Document(operator, list));
    }

    private static Arbitrary<Document> fieldOf(Arbitrary<String> names, Arbitrary<? extends @Nullable Object> values) {
        return Combinators.combine(names, values).as((name, value) -> new Document(name, value));
    }

    private static Document merged(List<Document> parts) {
        Document all = new Document();
        parts.forEach(part -> all.putAll(part.cloneDeeply()));
        return all;
    }
}
