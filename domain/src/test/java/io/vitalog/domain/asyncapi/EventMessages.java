package io.vitalog.domain.asyncapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Upcaster;
import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.events.EventType;
import io.vitalog.domain.golden.Example;
import io.vitalog.domain.golden.Examples;
import io.vitalog.domain.golden.StructuredForm;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The messages of every released event: headers, payload and the golden files as examples. */
final class EventMessages {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private final Javadoc javadoc;

    EventMessages(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    void addTo(ObjectNode messages) throws IOException {
        for (EventType type : EventCatalogue.TYPES) {
            ObjectNode message = messages.putObject(type.name());
            describe(message, type.name(), javadoc.of(type.payload()));
            message.put("x-fact-kind", type.kind());
            message.set("payload", payload(type));
            message.set("examples", examples(type.name()));
            key(message, type.topic().key());
        }
        for (Upcaster upcaster : EventCatalogue.UPCASTERS) {
            ObjectNode message = messages.putObject(upcaster.from());
            describe(message, upcaster.from(), javadoc.of(upcaster.getClass()));
            message.put("deprecated", true);
            message.putObject("payload").put("type", "object").put("description", "Read as " + upcaster.to() + ".");
            message.set("examples", examples(upcaster.from()));
            key(message, Topics.INBOX.key());
        }
    }

    private static void describe(ObjectNode message, String type, @Nullable String text) {
        message.put("name", type);
        message.put("title", type.replaceAll("^io\\.vitalog\\.|\\.v\\d+$", "").replaceAll("[.-]", " "));
        message.put("summary", text == null ? type : text);
        message.put("contentType", "application/json");
        ObjectNode headers = message.putObject("headers").put("type", "object");
        headers.putArray("allOf").addObject().put("$ref", "#/components/schemas/attributes");
        headers.putObject("properties").putObject(Attributes.TYPE).put("const", type);
    }

    private static void key(ObjectNode message, String key) {
        message.putObject("bindings")
                .putObject("kafka")
                .put("bindingVersion", "0.5.0")
                .putObject("key")
                .put("type", "string")
                .put("description", "The " + key + ", in UTF-8: the same as " + Attributes.SUBJECT + ".");
    }

    private ObjectNode payload(EventType type) {
        List<Example> examples = Examples.of(type.name());
        var rules = StatedRules.of(
                examples.stream().map(example -> example.event().fact()).toList());
        ObjectNode schema = new RecordSchema(javadoc, rules).of(type.payload());
        if (ReadingEvent.class.isAssignableFrom(type.payload())) {
            addMetrics(schema);
        }
        return schema;
    }

    /** The range and the unit follow from the metric; numbers of samples are bounded together. */
    private static void addMetrics(ObjectNode schema) {
        ObjectNode properties = (ObjectNode) schema.get("properties");
        for (String list : List.of("values", "offsetsS")) {
            if (properties.get(list) instanceof ObjectNode member) {
                member.put("minItems", 1).put("maxItems", ReadingEvent.MOST_SAMPLES);
            }
        }
        if (properties.get("offsetsS") instanceof ObjectNode offsets) {
            ((ObjectNode) offsets.get("items")).put("minimum", 0).put("maximum", ReadingEvent.LONGEST_SPAN_S);
        }
        schema.putArray("allOf").addObject().put("$ref", "#/components/schemas/metrics");
    }

    /** For each metric its unit and the range of its values. */
    static ObjectNode metrics() {
        ObjectNode schema = Json.MAPPER.createObjectNode().put("type", "object");
        ArrayNode cases = schema.putArray("allOf");
        for (Metric metric : Metric.values()) {
            ObjectNode one = cases.addObject();
            one.putObject("if").putObject("properties").putObject("metric").put("const", metric.id());
            ObjectNode then = one.putObject("then").putObject("properties");
            then.putObject("unit").put("const", metric.unit());
            ObjectNode range = range(metric);
            then.set("value", range);
            then.putObject("values").set("items", range.deepCopy());
        }
        return schema;
    }

    private static ObjectNode range(Metric metric) {
        ObjectNode range = Json.MAPPER.createObjectNode();
        range.set("minimum", Json.MAPPER.valueToTree(metric.least()));
        range.set("maximum", Json.MAPPER.valueToTree(metric.most()));
        return range;
    }

    private static ArrayNode examples(String type) throws IOException {
        ArrayNode examples = Json.MAPPER.createArrayNode();
        for (Example example : Examples.of(type)) {
            StructuredForm.Binary file = StructuredForm.read(Files.readString(GOLDEN.resolve(example.file())));
            ObjectNode node = examples.addObject().put("name", example.variant());
            ObjectNode headers = node.putObject("headers");
            EventCodec.plain()
                    .attributes(
                            example.event(),
                            (name, _) ->
                                    headers.put(name, new String(file.headers().get(name), UTF_8)));
            node.set("payload", Json.MAPPER.readTree(file.json()));
        }
        return examples;
    }
}
