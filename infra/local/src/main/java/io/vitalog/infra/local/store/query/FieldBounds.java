package io.vitalog.infra.local.store.query;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import io.vitalog.infra.local.store.key.DocumentKey;
import io.vitalog.infra.local.store.key.KeyRange;
import io.vitalog.infra.local.store.key.KeyWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The plain values of one field that a query may accept, as key bytes: either the points or the range {@code from}
 * (inclusive) to {@code to} (exclusive). The matcher decides in the end, so bounds may be too wide, never too narrow.
 */
@SuppressWarnings("ArrayRecordComponent") // bounds are read, never compared
record FieldBounds(@Nullable List<byte[]> points, byte @Nullable [] from, byte @Nullable [] to) {
    private static final byte[] MISSING = DocumentKey.encode(null);

    /**
     * What a query value, {@code 5} or {@code {$gte: 5}}, says of a plain value; null if nothing that bytes can tell.
     */
    static @Nullable FieldBounds of(@Nullable Object queried) {
        if (queried instanceof Collection || BsonRegularExpression.isRegularExpression(queried)) {
            return null;
        }
        if (!(queried instanceof Document document)) {
            return equalTo(List.of(DocumentKey.encode(queried)));
        }
        if (isLiteral(document)) {
            return equalTo(List.of(DocumentKey.encode(document)));
        }
        return document.entrySet().stream()
                .map(FieldBounds::ofOperator)
                .filter(Objects::nonNull)
                .reduce(FieldBounds::and)
                .orElse(null);
    }

    FieldBounds and(FieldBounds other) {
        if (points != null || other.points != null) {
            return points != null ? this : other;
        }
        return new FieldBounds(null, greater(from, other.from), less(to, other.to));
    }

    boolean isOnePoint() {
        return points != null && points.size() == 1;
    }

    boolean admitsMissing() {
        return points != null && points.stream().anyMatch(point -> Arrays.equals(point, MISSING));
    }

    /** Each prefix followed by each point. */
    List<byte[]> appendedTo(List<byte[]> prefixes) {
        return prefixes.stream()
                .flatMap(prefix -> Objects.requireNonNull(points).stream().map(point -> joined(prefix, point)))
                .toList();
    }

    /** The range of keys that have this prefix and then a value within the bounds. */
    KeyRange within(byte[] prefix) {
        return new KeyRange(joined(prefix, Objects.requireNonNull(from)), joined(prefix, Objects.requireNonNull(to)));
    }

    private static byte[] joined(byte[] prefix, byte[] more) {
        byte[] all = Arrays.copyOf(prefix, prefix.length + more.length);
        System.arraycopy(more, 0, all, prefix.length, more.length);
        return all;
    }

    private static @Nullable FieldBounds ofOperator(Map.Entry<String, @Nullable Object> operator) {
        Object value = operator.getValue();
        return switch (operator.getKey()) {
            case "$eq" -> value instanceof Collection ? null : equalTo(List.of(DocumentKey.encode(value)));
            case "$in" -> value instanceof Collection<?> values ? in(values) : null;
            case "$gt", "$gte", "$lt", "$lte" -> range(operator.getKey(), value);
            default -> null;
        };
    }

    private static @Nullable FieldBounds in(Collection<?> values) {
        if (values.stream().anyMatch(BsonRegularExpression.class::isInstance)) {
            return null;
        }
        TreeSet<byte[]> points = new TreeSet<>(Arrays::compareUnsigned);
        values.forEach(value -> points.add(DocumentKey.encode(value)));
        return equalTo(List.copyOf(points));
    }

    /** Comparisons hold between values of one type only, so a range without an end ends with its type. */
    private static @Nullable FieldBounds range(String operator, @Nullable Object value) {
        KeyWriter writer = new KeyWriter();
        if (value == null || value instanceof Missing || !writer.put(value)) {
            return null;
        }
        byte[] bound = writer.toBytes();
        byte[] type = {bound[0]};
        byte[] end = KeyRange.after(type);
        return switch (operator) {
            case "$gt" -> new FieldBounds(null, KeyRange.after(bound), end);
            case "$gte" -> new FieldBounds(null, bound, end);
            case "$lt" -> new FieldBounds(null, type, bound);
            default -> new FieldBounds(null, type, KeyRange.after(bound));
        };
    }

    private static FieldBounds equalTo(List<byte[]> points) {
        return new FieldBounds(points, null, null);
    }

    /**
     * Whether the document can only equal a document. The library reads one without operators as a literal, but lets
     * one that is empty or holds a null match values that are no documents at all.
     */
    private static boolean isLiteral(Document document) {
        return !document.isEmpty()
                && document.entrySet().stream()
                        .allMatch(entry -> !entry.getKey().startsWith("$")
                                && entry.getValue() != null
                                && (!(entry.getValue() instanceof Document inner) || isLiteral(inner)));
    }

    private static byte @Nullable [] greater(byte @Nullable [] one, byte @Nullable [] other) {
        return Arrays.compareUnsigned(one, other) >= 0 ? one : other;
    }

    private static byte @Nullable [] less(byte @Nullable [] one, byte @Nullable [] other) {
        return Arrays.compareUnsigned(one, other) <= 0 ? one : other;
    }
}
