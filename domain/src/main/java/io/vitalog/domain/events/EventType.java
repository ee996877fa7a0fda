package io.vitalog.domain.events;

import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.topics.Topic;
import java.nio.charset.StandardCharsets;

/**
 * A released kind of event.
 *
 * @param name CloudEvents {@code type}: {@code io.vitalog.<concept>.<past tense>.v<n>}
 * @param kind part of the fact's identity; a recording and its retraction share it
 * @param payload the record that the JSON payload reads into
 * @param topic where its only writer puts it
 * @param nameBytes {@code name} in UTF-8, kept because every event writes it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: types are looked up by name
public record EventType(String name, String kind, Class<? extends Fact> payload, Topic topic, byte[] nameBytes) {

    public static EventType of(String name, String kind, Class<? extends Fact> payload, Topic topic) {
        return new EventType(name, kind, payload, topic, name.getBytes(StandardCharsets.UTF_8));
    }
}
