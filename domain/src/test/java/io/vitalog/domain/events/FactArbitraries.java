package io.vitalog.domain.events;

import io.vitalog.domain.facts.Fact;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Facts of every released type with any members that Java allows, sensible or not; times of four-digit years. */
final class FactArbitraries {
    private static final int LONGEST_LIST = 4;

    private FactArbitraries() {}

    static Arbitrary<Fact> any() {
        return Arbitraries.of(EventCatalogue.TYPES)
                .flatMap(type -> records(type.payload()).map(Fact.class::cast));
    }

    private static <T> Arbitrary<T> records(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Arbitrary<@Nullable Object>> members = new ArrayList<>();
        for (RecordComponent component : components) {
            members.add(values(component.getGenericType()).injectNull(mayBeAbsent(component) ? 0.3 : 0));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Combinators.combine(members).as(arguments -> create(constructor, arguments));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has it", impossible);
        }
    }

    private static Arbitrary<Object> values(Type type) {
        if (type instanceof ParameterizedType list) {
            return values(list.getActualTypeArguments()[0])
                    .list()
                    .ofMaxSize(LONGEST_LIST)
                    .asGeneric();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Arbitraries.of((Object[]) plain.getEnumConstants());
        }
        return plain.isRecord() ? records(plain).asGeneric() : scalars(plain).asGeneric();
    }

    private static Arbitrary<?> scalars(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> texts();
            case "double", "java.lang.Double" -> doubles();
            case "int", "java.lang.Integer" -> Arbitraries.integers();
            case "long" -> Arbitraries.longs();
            case "boolean", "java.lang.Boolean" -> Arbitraries.of(true, false);
            case "java.time.LocalDate" -> dates();
            case "java.time.Instant" ->
                dates().map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
            case "[D" -> doubles().array(double[].class).ofMaxSize(LONGEST_LIST);
            case "[I" -> Arbitraries.integers().array(int[].class).ofMaxSize(LONGEST_LIST);
            default -> throw new IllegalArgumentException("no arbitrary for " + type);
        };
    }

    /** Any finite number; -0 is written as 0 and does not come back. */
    private static Arbitrary<Double> doubles() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().map(value -> value + 0.0),
                Arbitraries.longs().map(Long::doubleValue),
                Arbitraries.of(Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, 0x1p53, 0x1p53 + 2, 0.1, 1e21));
    }

    /** Any text that UTF-8 can carry, control characters included. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\0', '\ud7ff')
                .withCharRange('\ue000', '\uffff')
                .ofMaxLength(12)
                .map(text -> text.length() % 2 == 0 ? text : text + "\ud83e\uddd8");
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static <T> T create(Constructor<T> constructor, List<?> arguments) {
        try {
            return constructor.newInstance(arguments.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
