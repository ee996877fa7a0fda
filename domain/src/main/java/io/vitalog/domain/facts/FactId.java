package io.vitalog.domain.facts;

import java.util.UUID;

/**
 * The identity of a fact: UUIDv5 of user, origin, kind and natural key. The same fact has the same id whichever door
 * it comes through and however often.
 */
public record FactId(UUID value) {
    /** UUIDv5 of the URL {@code https://vitalog.io/facts} in the URL namespace of RFC 9562. */
    private static final UUID NAMESPACE =
            NamedUuid.of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "https://vitalog.io/facts");

    private static final char SEPARATOR = '\u001f';

    public static FactId of(String userId, String origin, String kind, String key) {
        return new FactId(NamedUuid.of(NAMESPACE, userId + SEPARATOR + origin + SEPARATOR + kind + SEPARATOR + key));
    }

    /** The id of one version of this fact: the same content gives the same id. Serves as event id and as digest. */
    public UUID contentId(byte[] canonicalPayload) {
        return NamedUuid.of(value, canonicalPayload);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
