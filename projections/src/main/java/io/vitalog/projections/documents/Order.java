package io.vitalog.projections.documents;

import io.vitalog.domain.events.Event;
import java.time.Instant;
import java.util.HexFormat;

/** Texts that sort as what they stand for: of two writes of one document the greater one counts. All are ASCII. */
public final class Order {
    private static final HexFormat HEX = HexFormat.of();

    private Order() {}

    /**
     * The order of a fact's versions. The event's time is its last part because it stands in the document but not in
     * the payload that the content id digests: two events that differ in time alone must not win by arrival.
     */
    public static String ofVersion(Event<?> event) {
        return version(event) + "-" + time(event.time());
    }

    /** The order of events of which the newest counts, by event time. */
    public static String ofTime(Event<?> event) {
        return time(event.time()) + "-" + version(event);
    }

    /**
     * The order of positions in a topic.
     *
     * @param incarnation which topic of that name it is: positions of a topic that was made anew count more than any of
     *     the one before
     */
    public static String ofPosition(int incarnation, long offset) {
        return beginOf(incarnation) + HEX.toHexDigits(offset);
    }

    /** No position of this incarnation is smaller, every one of an earlier incarnation is. */
    public static String beginOf(int incarnation) {
        return HEX.toHexDigits((short) incarnation) + "-";
    }

    private static String version(Event<?> event) {
        return event.version().sortable();
    }

    private static String time(Instant time) {
        return HEX.toHexDigits(time.getEpochSecond() ^ Long.MIN_VALUE) + HEX.toHexDigits(time.getNano());
    }
}
