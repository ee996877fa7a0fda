package io.vitalog.domain.topics;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A topic as code.
 *
 * @param name without namespace and generation
 * @param content what it carries, in words
 * @param key what its records are keyed by, in words
 * @param role which of the four kinds it is
 * @param retention how long records stay; null for ever
 */
public record Topic(
        String name,
        String content,
        String key,
        Role role,
        @Nullable Duration retention) {
    /** The largest batch that a producer may send in, in bytes. */
    public static final int LARGEST_ENTRY = 1 << 20;

    /** Room for what was sent in, written canonically or with the headers of a dead letter. */
    public static final int LARGEST_RECORD = 4 * LARGEST_ENTRY;

    /** What a topic is for decides its time stamps, clean-up and generation. */
    public enum Role {
        /** Records on their way to a decision or a check: log-append time, bounded retention. */
        PASSAGE,
        /** Facts, kept for ever with event time. */
        FACTS,
        /** Facts of which only the newest a key matters. */
        LATEST_FACTS,
        /** Follows from facts and can be rebuilt: compacted, one topic a generation. */
        DERIVED,
        /** What could not be handled: log-append time, long retention. */
        DEAD_LETTERS
    }

    /** The broker settings that this topic must have. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        boolean compacted = role == Role.DERIVED || role == Role.LATEST_FACTS;
        settings.put("cleanup.policy", compacted ? "compact" : "delete");
        settings.put("retention.ms", retention == null ? "-1" : String.valueOf(retention.toMillis()));
        settings.put("message.timestamp.type", logAppendTime() ? "LogAppendTime" : "CreateTime");
        settings.put("compression.type", "producer");
        settings.put("max.message.bytes", String.valueOf(role == Role.PASSAGE ? LARGEST_ENTRY : LARGEST_RECORD));
        return settings;
    }

    /** Whether the broker's clock stamps the records, so that a wrong device clock neither blocks nor expires them. */
    public boolean logAppendTime() {
        return role == Role.PASSAGE || role == Role.DEAD_LETTERS;
    }

    public boolean derived() {
        return role == Role.DERIVED;
    }
}
