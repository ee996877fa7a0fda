package io.vitalog.domain.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.envelope.Upcaster;
import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.events.EventType;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.golden.StructuredForm.Binary;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private final EventCodec codec = EventCodec.plain();

    @ParameterizedTest
    @MethodSource("all")
    void isReadAsItAlwaysWas(Example example) throws IOException, Unreadable {
        Binary file = StructuredForm.read(Files.readString(GOLDEN.resolve(example.file())));

        assertThat(codec.read(file.headers()::get, file.payload())).isEqualTo(example.event());
    }

    @ParameterizedTest
    @MethodSource("written")
    void isWrittenAsItAlwaysWas(Example example) throws IOException {
        Path file = GOLDEN.resolve(example.file());

        Approved.holds(file, StructuredForm.write(example.event()));

        assertThat(codec.payload(example.event()))
                .asString(UTF_8)
                .as("the canonical payload is the file's, without its spaces")
                .isEqualTo(StructuredForm.read(Files.readString(file)).json());
    }

    @Test
    void hasAFullAndAMinimalExampleOfEveryReleasedType() {
        List<String> released = Stream.concat(
                        EventCatalogue.TYPES.stream().map(EventType::name),
                        EventCatalogue.UPCASTERS.stream().map(Upcaster::from))
                .toList();

        assertThat(released)
                .allSatisfy(type -> assertThat(Examples.of(type))
                        .extracting(Example::variant)
                        .contains(Example.FULL, Example.MINIMAL));
    }

    @Test
    void hasNoFileThatNobodyReads() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            all().map(Example::file).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void setsEveryMember(Example example) {
        List<String> unset = unset("", example.event().fact());
        written()
                .filter(other -> other.type().equals(example.type()))
                .forEach(other -> unset.retainAll(unset("", other.event().fact())));

        assertThat(unset)
                .as("a member that is younger than the full example, which was released, is set by a particular one")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("minimal")
    void setsNoMemberThatMayBeAbsent(Example example) {
        JsonNode payload = Json.MAPPER.readTree(codec.payload(example.event()));
        Set<String> needed = needed(example.event().fact().getClass());

        assertThat(needed).containsAll(payload.propertyNames());
    }

    static Stream<Example> all() {
        return Examples.ALL.stream();
    }

    static Stream<Example> written() {
        return all().filter(Example::written);
    }

    static Stream<Example> full() {
        return written().filter(example -> example.variant().equals(Example.FULL));
    }

    static Stream<Example> minimal() {
        return written().filter(example -> example.variant().equals(Example.MINIMAL));
    }

    /** A series needs its offsets when it has no period. */
    private static Set<String> needed(Class<?> type) {
        return Stream.concat(
                        Stream.of(type.getRecordComponents())
                                .filter(member -> member.getAccessor().isAnnotationPresent(Required.class))
                                .map(RecordComponent::getName),
                        type == SeriesTaken.class ? Stream.of("offsetsS") : Stream.of())
                .collect(Collectors.toSet());
    }

    private static List<String> unset(String name, @Nullable Object value) {
        List<String> unset = new ArrayList<>();
        if (value == null || value.equals(0L) || value.equals(List.of())) {
            unset.add(name);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> unset.addAll(unset(name + "[]", item)));
        } else if (value instanceof Record set) {
            for (RecordComponent component : set.getClass().getRecordComponents()) {
                unset.addAll(unset(name + "." + component.getName(), valueOf(component, set)));
            }
        }
        return unset;
    }

    private static @Nullable Object valueOf(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
