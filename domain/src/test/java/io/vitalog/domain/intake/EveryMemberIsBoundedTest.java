package io.vitalog.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.facts.Violation;
import io.vitalog.domain.golden.Example;
import io.vitalog.domain.golden.Examples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** No member of any event may be forgotten by the rules: each is set, one by one, to what nobody can store. */
class EveryMemberIsBoundedTest {
    private static final JsonNodeFactory JSON = Json.MAPPER.getNodeFactory();
    private static final List<JsonNode> ABSURD_NUMBERS = List.of(
            JSON.numberNode(-1e15),
            JSON.numberNode(1e15),
            JSON.numberNode(Double.MAX_VALUE),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.numberNode(Long.MIN_VALUE));
    private static final List<JsonNode> ABSURD_TEXTS =
            List.of(JSON.stringNode("x".repeat(10_000)), JSON.stringNode("\ud800"));

    private final EventCodec codec = EventCodec.plain();

    @ParameterizedTest
    @MethodSource("full")
    void boundsEveryNumberTextAndList(Example example) {
        JsonNode payload = Json.MAPPER.readTree(codec.payload(example.event()));
        assertThat(broken(example, payload)).as("the example itself").isEmpty();

        List<String> unbounded = new ArrayList<>();
        visit("", payload, absurd -> {
            if (broken(example, payload).isEmpty()) {
                unbounded.add(absurd);
            }
        });

        assertThat(unbounded).isEmpty();
    }

    static Stream<Example> full() {
        return Examples.ALL.stream().filter(example -> example.variant().equals(Example.FULL) && example.written());
    }

    /** Puts absurd values in the place of each member below {@code node}, one after the other. */
    private static void visit(String path, JsonNode node, Consumer<String> probe) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode sane = object.get(name);
                for (JsonNode absurd : absurd(sane)) {
                    object.set(name, absurd);
                    probe.accept(path + "." + name + " = " + abbreviated(absurd));
                }
                object.set(name, sane);
                visit(path + "." + name, sane, probe);
            }
        } else if (node instanceof ArrayNode array) {
            JsonNode sane = array.get(0);
            for (JsonNode absurd : absurd(sane)) {
                array.set(0, absurd);
                probe.accept(path + "[0] = " + abbreviated(absurd));
            }
            array.set(0, sane);
            visit(path + "[0]", sane, probe);
        }
    }

    private static List<JsonNode> absurd(JsonNode sane) {
        if (sane.isNumber()) {
            return ABSURD_NUMBERS;
        }
        if (sane.isString()) {
            return ABSURD_TEXTS;
        }
        if (sane instanceof ArrayNode array) {
            ArrayNode tooMany = JSON.arrayNode();
            Stream.generate(() -> array.get(0)).limit(20_000).forEach(tooMany::add);
            return List.of(tooMany, JSON.arrayNode().add(JSON.nullNode()));
        }
        return List.of();
    }

    private static String abbreviated(JsonNode node) {
        String text = node.toString();
        return text.substring(0, Math.min(40, text.length()));
    }

    private Optional<Violation> broken(Example example, JsonNode payload) {
        Map<String, byte[]> headers = new HashMap<>();
        codec.attributes(example.event(), headers::put);
        try {
            return FirstBroken.of(codec.read(headers::get, Json.MAPPER.writeValueAsBytes(payload))
                    .fact());
        } catch (Unreadable unreadable) {
            return Optional.of(unreadable.violation());
        }
    }
}
