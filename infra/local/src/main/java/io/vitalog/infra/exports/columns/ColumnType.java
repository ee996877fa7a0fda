package io.vitalog.infra.exports.columns;

import io.vitalog.domain.envelope.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a column holds, and the Java type of its cells. */
public enum ColumnType {
    /** A {@link String}. */
    TEXT("text"),
    /** A {@link Long}. */
    WHOLE("whole number"),
    /** A {@link Double}. */
    NUMBER("number"),
    /** A {@link Boolean}. */
    TRUTH("true or false"),
    /** A {@link LocalDate}. */
    DATE("date"),
    /** An {@link Instant} of whole microseconds. */
    TIME("time"),
    /** A {@link String} that holds JSON, as the API and the events have it. */
    JSON("JSON");

    private static final Map<Class<?>, ColumnType> BY_CLASS = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(int.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(long.class, WHOLE),
            Map.entry(Long.class, WHOLE),
            Map.entry(double.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(boolean.class, TRUTH),
            Map.entry(Boolean.class, TRUTH),
            Map.entry(LocalDate.class, DATE),
            Map.entry(Instant.class, TIME));

    private final String words;

    ColumnType(String words) {
        this.words = words;
    }

    /** In words, for people. */
    public String words() {
        return words;
    }

    static ColumnType of(Class<?> type) {
        return type.isEnum() ? TEXT : Objects.requireNonNullElse(BY_CLASS.get(type), JSON);
    }

    /** The cell of {@code value}; the same in every file format. */
    @Nullable
    Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number when this == WHOLE -> number.longValue();
            case Instant time -> time.truncatedTo(ChronoUnit.MICROS);
            case Object word when this == TEXT && word.getClass() != String.class -> text(word);
            case Object list when this == JSON -> Json.MAPPER.writeValueAsString(list);
            default -> value;
        };
    }

    /** A constant by the name that it has in events. */
    private static String text(Object constant) {
        JsonNode name = Json.MAPPER.valueToTree(constant);
        return name.stringValue();
    }
}
