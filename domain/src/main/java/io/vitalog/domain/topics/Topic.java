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
 * @param role which of the kinds it is
 * @param writer who alone writes it
 * @param retention how long records stay; null for ever
 */
public record Topic(
        String name,
        String content,
        String key,
        Role role,
        Writer writer,
        @Nullable Duration retention) {
    /** The largest batch that a producer may send in, in bytes. */
    public static final int LARGEST_ENTRY = 1 << 20;

    /** Room for what was sent in, written canonically or with the headers of a dead letter. */
    public static final int LARGEST_RECORD = 4 * LARGEST_ENTRY;

    private static final Duration TOMBSTONES_STAY = Duration.ofDays(30);

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

    /** Which part of Vitalog writes a topic; no two parts write the same one. */
    public enum Writer {
        /** Devices, gateways, importers: whoever measures. */
        PRODUCERS,
        /** Turns measurements of the inbox into facts. */
        INTAKE,
        /** Decides commands. */
        COMMAND_PROCESSOR,
        /** Learn models and put them to use. */
        TRAINERS,
        /** The folds over facts. */
        STREAMS,
        /** Every reader that meets what it cannot handle. */
        READERS
    }

    /** The broker settings that this topic must have. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("cleanup.policy", compacted() ? "compact" : "delete");
        settings.put("retention.ms", retention == null ? "-1" : String.valueOf(retention.toMillis()));
        settings.put("retention.bytes", "-1");
        settings.put("message.timestamp.type", logAppendTime() ? "LogAppendTime" : "CreateTime");
        settings.put("compression.type", "producer");
        settings.put("max.message.bytes", String.valueOf(role == Role.PASSAGE ? LARGEST_ENTRY : LARGEST_RECORD));
        if (compacted()) {
            settings.put("delete.retention.ms", String.valueOf(TOMBSTONES_STAY.toMillis()));
        }
        return settings;
    }

    /** Whether the broker's clock stamps the records, so that a wrong device clock neither blocks nor expires them. */
    public boolean logAppendTime() {
        return role == Role.PASSAGE || role == Role.DEAD_LETTERS;
    }

    /** Whether only the newest record of a key stays. */
    public boolean compacted() {
        return role == Role.DERIVED || role == Role.LATEST_FACTS;
    }

    public boolean derived() {
        return role == Role.DERIVED;
    }
}
