package io.vitalog.domain.sleep;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.envelope.Upcaster;
import io.vitalog.domain.facts.Violation.Cause;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the first form of a recorded sleep, the one of the wearable tracker: {@code session_id}, {@code start_ts},
 * {@code end_ts}, {@code quality} (0 to 1) and {@code awakenings}. Its quality was the share of the time in bed spent
 * asleep, which is the efficiency of today.
 */
public final class SleepRecordedV1 implements Upcaster {
    @Override
    public String from() {
        return "io.vitalog.sleep.recorded.v1";
    }

    @Override
    public String to() {
        return "io.vitalog.sleep.recorded.v2";
    }

    @Override
    public ObjectNode upcast(Attributes attributes, ObjectNode payload) throws Unreadable {
        Instant end = instant(payload, "end_ts");
        double inBedS = Duration.between(attributes.time(), end).toSeconds();
        ObjectNode next = payload.objectNode();
        next.put("origin", payload.path("device_id").asString("tracker"));
        next.put("key", required(payload, "session_id").asString());
        next.put("inBedS", inBedS);
        JsonNode quality = payload.path("quality");
        if (quality.isNumber()) {
            next.put("efficiencyPercent", quality.doubleValue() * 100);
            next.put("asleepS", quality.doubleValue() * inBedS);
        }
        if (payload.path("awakenings").isInt()) {
            next.set("awakenings", payload.get("awakenings"));
        }
        return next;
    }

    private static Instant instant(ObjectNode payload, String member) throws Unreadable {
        String text = required(payload, member).asString();
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw new Unreadable(Cause.WRONG_FIELD, member + " is '" + text + "', must be a time in UTC");
        }
    }

    private static JsonNode required(ObjectNode payload, String member) throws Unreadable {
        JsonNode value = payload.get(member);
        if (value == null || value.isNull()) {
            throw new Unreadable(Cause.MISSING_FIELD, member + " is missing");
        }
        return value;
    }
}
