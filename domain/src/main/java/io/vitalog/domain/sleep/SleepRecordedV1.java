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
        double inBedS = Duration.between(attributes.time(), time(payload)).toSeconds();
        ObjectNode next = payload.objectNode();
        next.put("origin", present(payload.path("device_id")) ? text(payload, "device_id") : "tracker");
        next.put("key", text(payload, "session_id"));
        next.put("inBedS", inBedS);
        JsonNode quality = payload.path("quality");
        if (present(quality)) {
            demand(quality.isNumber(), "quality must be a number");
            next.put("efficiencyPercent", quality.doubleValue() * 100);
            next.put("asleepS", quality.doubleValue() * inBedS);
        }
        if (present(payload.path("awakenings"))) {
            next.set("awakenings", payload.get("awakenings"));
        }
        return next;
    }

    private static Instant time(ObjectNode payload) throws Unreadable {
        String text = text(payload, "end_ts");
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw new Unreadable(Cause.WRONG_FIELD, "end_ts is '" + text + "', must be a time in UTC");
        }
    }

    private static String text(ObjectNode payload, String member) throws Unreadable {
        JsonNode value = payload.path(member);
        if (!present(value)) {
            throw new Unreadable(Cause.MISSING_FIELD, member + " is missing");
        }
        demand(value.isString(), member + " must be a text");
        return value.stringValue();
    }

    private static boolean present(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    private static void demand(boolean holds, String rule) throws Unreadable {
        if (!holds) {
            throw new Unreadable(Cause.WRONG_FIELD, rule);
        }
    }
}
