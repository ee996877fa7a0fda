package io.vitalog.query.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.intake.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An event as one JSON document, the structured mode of CloudEvents. */
record StructuredEvent(JsonNode document) {
    private static final String CE = "ce_";

    /** Its id, if it states one. */
    @Nullable
    String id() {
        return document.path("id").isString() ? document.get("id").stringValue() : null;
    }

    /** What the intake would say, had the event come as a record. */
    Verdict judge(Intake intake, Instant arrival) {
        JsonNode data = document.get("data");
        return intake.judge(
                this::header,
                header(Attributes.SUBJECT),
                data == null ? null : Json.MAPPER.writeValueAsBytes(data),
                arrival);
    }

    private byte @Nullable [] header(String name) {
        JsonNode value = document.path(member(name));
        return value.isValueNode() && !value.isNull() ? value.asString().getBytes(UTF_8) : null;
    }

    private static String member(String header) {
        return header.equals(Attributes.CONTENT_TYPE)
                ? "datacontenttype"
                : header.substring(header.startsWith(CE) ? CE.length() : 0);
    }
}
