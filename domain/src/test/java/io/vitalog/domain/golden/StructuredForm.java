package io.vitalog.domain.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;

/** An event as one JSON document, the structured form of CloudEvents: easy to read, though no topic takes it. */
public final class StructuredForm {
    private static final PrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    private static final ObjectWriter WRITER = Json.MAPPER.writer().with(INDENTED);
    private static final String DATA = "data";
    private static final String CONTENT_TYPE = "datacontenttype";

    private StructuredForm() {}

    /** What a record holds. */
    public record Binary(Map<String, byte[]> headers, String json) {
        public byte[] payload() {
            return json.getBytes(UTF_8);
        }
    }

    /** The document of {@code event}, with a line feed at its end. */
    public static String write(Event<?> event) {
        ObjectNode document = Json.MAPPER.createObjectNode();
        EventCodec codec = EventCodec.plain();
        codec.attributes(event, (name, value) -> document.put(memberOf(name), new String(value, UTF_8)));
        document.set(DATA, Json.MAPPER.readTree(codec.payload(event)));
        return pretty(document);
    }

    /** JSON as this project writes it for people. */
    public static String pretty(JsonNode document) {
        return WRITER.writeValueAsString(document) + "\n";
    }

    /** The record that holds the same event. */
    public static Binary read(String text) {
        ObjectNode document = (ObjectNode) Json.MAPPER.readTree(text);
        Map<String, byte[]> headers = new HashMap<>();
        document.properties().forEach(member -> {
            if (!member.getKey().equals(DATA)) {
                headers.put(
                        headerOf(member.getKey()),
                        member.getValue().stringValue().getBytes(UTF_8));
            }
        });
        return new Binary(headers, Json.MAPPER.writeValueAsString(document.get(DATA)));
    }

    private static String memberOf(String header) {
        return header.equals(Attributes.CONTENT_TYPE) ? CONTENT_TYPE : header.substring("ce_".length());
    }

    private static String headerOf(String member) {
        return member.equals(CONTENT_TYPE) ? Attributes.CONTENT_TYPE : "ce_" + member;
    }
}
