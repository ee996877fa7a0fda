package io.vitalog.domain.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.events.EventType;
import io.vitalog.domain.golden.StructuredForm;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AsyncApiTest {
    private static final Path FILE = Path.of("..", "docs", "asyncapi.json");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final JsonNode DOCUMENT;

    static {
        try {
            DOCUMENT = AsyncApiDocument.ofTheCode();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void isWhatTheCodeSays() throws IOException {
        String written = StructuredForm.pretty(DOCUMENT);

        if (Boolean.getBoolean("approve")) {
            Files.writeString(FILE, written);
        }

        assertThat(written)
                .as("docs/asyncapi.json follows from the code: -Dapprove=true writes it anew")
                .isEqualTo(Files.readString(FILE));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void holdsItsExamplesToItsSchemas(String message) {
        JsonNode examples = DOCUMENT.at("/components/messages").get(message).path("examples");

        assertThat(examples.isEmpty()).isEqualTo(!message.startsWith("io.vitalog."));
        for (JsonNode example : examples) {
            assertThat(faults(message, "payload", example.get("payload"))).isEmpty();
            assertThat(faults(message, "headers", example.get("headers"))).isEmpty();
        }
    }

    @Test
    void refersToNothingThatIsNotThere() {
        List<String> references =
                DOCUMENT.findValuesAsString("$ref").stream().distinct().toList();

        assertThat(references)
                .hasSizeGreaterThan(30)
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void hasAChannelAndAnOperationForEveryTopicAndAMessageForEveryEvent() {
        assertThat(DOCUMENT.get("channels").propertyNames())
                .containsExactlyElementsOf(Topics.ALL.stream().map(Topic::name).toList());
        assertThat(DOCUMENT.get("operations")).hasSameSizeAs(Topics.ALL);
        assertThat(DOCUMENT.at("/components/messages").propertyNames())
                .containsAll(EventCatalogue.TYPES.stream().map(EventType::name).toList());
        assertThat(EventCatalogue.TYPES)
                .allSatisfy(type -> assertThat(DOCUMENT.get("channels")
                                .get(type.topic().name())
                                .get("messages")
                                .has(type.name()))
                        .isTrue());
        assertThat(DOCUMENT.at("/channels/days/address").stringValue()).isEqualTo("{namespace}.days-g{generation}");
        assertThat(DOCUMENT.at("/channels/inbox/messages").has("io.vitalog.meal.logged.v1"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "reading.taken.v1; {'origin':'w','metric':'heartRateBpm','value':72}; ",
                "reading.taken.v1; {'origin':'w','metric':'heartRateBpm','value':-5}; minimum",
                "reading.taken.v1; {'origin':'w','metric':'heartRateBpm','value':10000}; maximum",
                "reading.taken.v1; {'origin':'w','metric':'steps','value':10000}; ",
                "reading.taken.v1; {'origin':'w','metric':'heartRateBpm','value':72,'unit':'kg'}; const",
                "reading.taken.v1; {'origin':'w','metric':'pulse','value':72}; enum",
                "reading.taken.v1; {'metric':'heartRateBpm','value':72}; required",
                "reading.taken.v1; {'origin':'a b','metric':'heartRateBpm','value':72}; pattern",
                "reading.series-taken.v1; {'origin':'w','metric':'heartRateBpm','values':[72,301]}; maximum",
                "reading.series-taken.v1; {'origin':'w','metric':'heartRateBpm','values':[]}; minItems",
                "reading.series-taken.v1; {'origin':'w','metric':'steps','values':['1']}; type",
                "day.summarized.v1; {'origin':'w','key':'k','date':'12.04.2016'}; format",
                "sleep.recorded.v2; {'origin':'w','key':'k','inBedS':60,'stages':[{'stage':'dream'}]}; enum",
                "user.registered.v1; {'origin':'w','key':'k','profile':{'birthYear':1850}}; minimum",
            })
    void refusesWhatTheIntakeRefuses(String type, String payload, @Nullable String keyword) {
        List<String> keywords =
                faults("io.vitalog." + type, "payload", Json.MAPPER.readTree(payload.replace('\'', '"'))).stream()
                        .map(Error::getKeyword)
                        .toList();

        if (keyword == null) {
            assertThat(keywords).isEmpty();
        } else {
            assertThat(keywords).contains(keyword);
        }
    }

    static Stream<String> messages() {
        return DOCUMENT.at("/components/messages").propertyNames().stream();
    }

    private static List<Error> faults(String message, String part, JsonNode instance) {
        ObjectNode schema = Json.MAPPER.createObjectNode();
        schema.putArray("allOf").addObject().put("$ref", "#/components/messages/" + message + "/" + part);
        schema.set("components", DOCUMENT.get("components"));
        return SCHEMAS.getSchema(schema)
                .validate(instance, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
