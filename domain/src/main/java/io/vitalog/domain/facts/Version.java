package io.vitalog.domain.facts;

import java.util.HexFormat;
import java.util.UUID;

/**
 * Which version of a fact counts: the higher revision, then the greater content id, never the later arrival.
 *
 * @param revision zero or more
 * @param contentId {@link FactId#contentId} of the canonical payload
 */
public record Version(long revision, String contentId) implements Comparable<Version> {

    /** Refuses a negative revision, which would sort after all others as text. */
    public Version {
        if (revision < 0) {
            throw new IllegalArgumentException("revision is " + revision + ", must not be negative");
        }
    }

    public static Version of(long revision, UUID contentId) {
        return new Version(revision, contentId.toString());
    }

    @Override
    public int compareTo(Version other) {
        int byRevision = Long.compare(revision, other.revision);
        return byRevision != 0 ? byRevision : contentId.compareTo(other.contentId);
    }

    /** A text whose order is that of versions, for stores that compare strings. */
    public String sortable() {
        return HexFormat.of().toHexDigits(revision) + "-" + contentId;
    }
}
