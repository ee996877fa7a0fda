package io.vitalog.domain.asyncapi;

import io.vitalog.domain.asyncapi.StatedRules.Rule;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON schema (draft 07) of a record as {@link Json#MAPPER} reads it, with the rules that were stated of it. */
final class RecordSchema {
    static final String TOKEN = "^[A-Za-z0-9][A-Za-z0-9._:@/+-]{0,127}$";
    private static final String NO_CONTROLS = "^[^\\u0000-\\u001f\\u007f-\\u009f]+$";
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_ZONE = 64;

    private final Javadoc javadoc;
    private final Map<String, Rule> rules;
    private final @Nullable ObjectNode shared;

    /** Schemas that hold all of a record in themselves. */
    RecordSchema(Javadoc javadoc, Map<String, Rule> rules) {
        this(javadoc, rules, null);
    }

    private RecordSchema(Javadoc javadoc, Map<String, Rule> rules, @Nullable ObjectNode shared) {
        this.javadoc = javadoc;
        this.rules = rules;
        this.shared = shared;
    }

    /** Schemas of records without rules, which refer to each inner record among the {@code shared} schemas. */
    static RecordSchema sharing(Javadoc javadoc, ObjectNode shared) {
        return new RecordSchema(javadoc, Map.of(), shared);
    }

    ObjectNode of(Class<?> type) {
        return record("", type);
    }

    private ObjectNode record(String path, Class<?> type) {
        ObjectNode schema = Json.MAPPER.createObjectNode().put("type", "object");
        describe(schema, javadoc.of(type));
        ArrayNode required = schema.arrayNode();
        ObjectNode properties = schema.objectNode();
        for (RecordComponent member : type.getRecordComponents()) {
            properties.set(member.getName(), member(path, type, member));
            if (!mayBeAbsent(member)) {
                required.add(member.getName());
            }
        }
        schema.set("required", required);
        schema.set("properties", properties);
        return schema;
    }

    private ObjectNode member(String path, Class<?> owner, RecordComponent member) {
        String name = member.getName();
        String memberPath = path.isEmpty() ? name : path + "." + name;
        ObjectNode schema = value(memberPath, member.getGenericType());
        String own = javadoc.of(owner, name);
        describe(
                schema,
                Stream.of(own, ofEveryFact(owner, name), unit(name, own), description(schema))
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("; ")));
        if (member.getAccessor().isAnnotationPresent(ZeroWhenAbsent.class)) {
            schema.put("default", 0);
        }
        return schema;
    }

    private ObjectNode value(String path, Type type) {
        ObjectNode schema = Json.MAPPER.createObjectNode();
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? schema.put("type", "object")
                    : items(schema, value(path + "[]", generic.getActualTypeArguments()[0]), path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isArray()) {
            return items(schema, value(path + "[]", plain.getComponentType()), path);
        }
        if (plain.isRecord()) {
            return shared == null ? record(path, plain) : shared(plain);
        }
        if (plain.isEnum()) {
            return choices(schema, plain);
        }
        return ruled(scalar(schema, plain), rules.get(path));
    }

    private ObjectNode shared(Class<?> type) {
        if (shared != null && !shared.has(type.getSimpleName())) {
            shared.set(type.getSimpleName(), record("", type));
        }
        ObjectNode schema = Json.MAPPER.createObjectNode();
        schema.putArray("allOf").addObject().put("$ref", "#/components/schemas/" + type.getSimpleName());
        return schema;
    }

    private ObjectNode items(ObjectNode schema, ObjectNode items, String path) {
        schema.put("type", "array");
        ruled(schema, rules.get(path));
        schema.set("items", items);
        return schema;
    }

    private ObjectNode choices(ObjectNode schema, Class<?> type) {
        schema.put("type", "string").set("enum", Json.MAPPER.valueToTree(type.getEnumConstants()));
        return describe(schema, javadoc.of(type));
    }

    private static ObjectNode scalar(ObjectNode schema, Class<?> type) {
        if (type == String.class) {
            return schema.put("type", "string");
        }
        if (type == LocalDate.class) {
            return schema.put("type", "string").put("format", "date");
        }
        if (type == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        }
        if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        }
        boolean fractional = type == double.class || type == Double.class;
        return schema.put("type", fractional ? "number" : "integer");
    }

    private static ObjectNode ruled(ObjectNode schema, @Nullable Rule rule) {
        return switch (rule) {
            case null -> schema;
            case Rule.Between(double min, double max) -> number(number(schema, "minimum", min), "maximum", max);
            case Rule.Token() -> schema.put("pattern", TOKEN);
            case Rule.Key() -> schema.put("maxLength", LONGEST_KEY).put("pattern", NO_CONTROLS);
            case Rule.Text(int limit) -> schema.put("maxLength", limit);
            case Rule.Zone() -> schema.put("maxLength", LONGEST_ZONE);
            case Rule.AtMost(int items) -> schema.put("maxItems", items);
            case Rule.OneOf(List<String> choices) -> {
                schema.set("enum", Json.MAPPER.valueToTree(choices));
                yield schema;
            }
        };
    }

    private static ObjectNode number(ObjectNode schema, String keyword, double value) {
        schema.set(keyword, Json.MAPPER.valueToTree(value));
        return schema;
    }

    private static ObjectNode describe(ObjectNode schema, @Nullable String text) {
        return text == null || text.isEmpty() ? schema : schema.put("description", text);
    }

    private static @Nullable String description(ObjectNode schema) {
        return schema.has("description") ? schema.get("description").stringValue() : null;
    }

    private static @Nullable String unit(String name, @Nullable String said) {
        String unit = Units.of(name);
        return unit == null || (said != null && said.contains(unit)) ? null : "in " + unit;
    }

    /** The members that every fact has are described once, where they are declared. */
    private @Nullable String ofEveryFact(Class<?> owner, String name) {
        boolean described = javadoc.of(owner, name) != null || !Fact.class.isAssignableFrom(owner);
        return described ? null : javadoc.of(Fact.class, name.equals("key") ? "naturalKey" : name);
    }

    static boolean mayBeAbsent(RecordComponent member) {
        return member.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || member.getAccessor().isAnnotationPresent(ZeroWhenAbsent.class);
    }
}
