package io.vitalog.domain.asyncapi;

import io.vitalog.domain.deadletters.DeadLetter;
import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of record headers. Each header is text in UTF-8. */
final class Headers {
    private final Javadoc javadoc;

    Headers(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    /** Those of every event. */
    ObjectNode attributes() {
        ObjectNode schema = Json.MAPPER.createObjectNode().put("type", "object");
        schema.put("description", "CloudEvents 1.0 attributes, each a header of text in UTF-8.");
        schema.set(
                "required",
                Json.MAPPER.valueToTree(List.of(
                        Attributes.SPEC_VERSION,
                        Attributes.ID,
                        Attributes.SOURCE,
                        Attributes.TYPE,
                        Attributes.TIME,
                        Attributes.SUBJECT)));
        ObjectNode properties = schema.putObject("properties");
        properties.putObject(Attributes.SPEC_VERSION).put("const", "1.0");
        text(properties, Attributes.ID, "id");
        text(properties, Attributes.SOURCE, "source").put("format", "uri-reference");
        text(properties, Attributes.TYPE, "type");
        text(properties, Attributes.TIME, "time").put("format", "date-time");
        text(properties, Attributes.SUBJECT, "subject").put("pattern", RecordSchema.TOKEN);
        text(properties, Attributes.CONTENT_TYPE, "-").put("default", "application/json");
        text(properties, Attributes.CAUSE, "cause");
        text(properties, Attributes.TRACE_PARENT, "traceparent");
        return schema;
    }

    /** Those that a dead letter has beside the ones that it came with. */
    ObjectNode deadLetter() {
        ObjectNode schema = Json.MAPPER.createObjectNode().put("type", "object");
        schema.put("description", Objects.requireNonNull(javadoc.of(DeadLetter.Headers.class)));
        ObjectNode properties = schema.putObject("properties");
        letter(properties, DeadLetter.Headers.TOPIC, "topic");
        letter(properties, DeadLetter.Headers.PARTITION, "partition").put("pattern", "^\\d+$");
        letter(properties, DeadLetter.Headers.OFFSET, "offset").put("pattern", "^\\d+$");
        letter(properties, DeadLetter.Headers.MESSAGE, "rule");
        letter(properties, DeadLetter.Headers.EXCEPTION, "exception");
        letter(properties, DeadLetter.Headers.CUT, "cut").put("pattern", "^\\d+$");
        letter(properties, DeadLetter.Headers.CAUSE, "cause")
                .set(
                        "enum",
                        Json.MAPPER.valueToTree(Arrays.stream(Violation.Cause.values())
                                .map(Violation.Cause::code)
                                .toList()));
        return schema;
    }

    private ObjectNode text(ObjectNode properties, String header, String member) {
        ObjectNode property = properties
                .putObject(header)
                .put("type", "string")
                .put("minLength", 1)
                .put("maxLength", Attributes.LONGEST);
        String text = javadoc.of(Event.class, member);
        return text == null ? property : property.put("description", text);
    }

    private ObjectNode letter(ObjectNode properties, String header, String member) {
        ObjectNode property = properties.putObject(header).put("type", "string");
        String text = member.equals("cut")
                ? javadoc.of(DeadLetter.Headers.class, "CUT")
                : javadoc.of(DeadLetter.class, member);
        return text == null ? property : property.put("description", text);
    }
}
