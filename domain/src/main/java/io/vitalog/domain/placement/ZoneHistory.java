package io.vitalog.domain.placement;

import io.vitalog.domain.facts.Stated;
import io.vitalog.domain.facts.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * In which zones a user lived, by event time: a set of what the profiles state, whatever the order they came in.
 *
 * @param statements sorted by time, then fact id
 */
public record ZoneHistory(List<Statement> statements) {
    public static final ZoneHistory EMPTY = new ZoneHistory(List.of());

    /**
     * What one profile states.
     *
     * @param zone null when the profile names none
     */
    public record Statement(
            String factId,
            Instant time,
            Version version,
            @Nullable String zone) implements Stated {}

    /** The history with {@code statement}, or this very one if it holds as new a version already. */
    public ZoneHistory with(Statement statement) {
        List<Statement> next = Stated.with(statements, statement);
        return next.equals(statements) ? this : new ZoneHistory(next);
    }

    /** The zone in force: of the newest profile by then that names one; before the first one, that one's. */
    public LocalZone at(Instant time) {
        Statement inForce = null;
        for (Statement statement : statements) {
            if (statement.zone() != null
                    && (inForce == null || !statement.time().isAfter(time))) {
                inForce = statement;
            }
        }
        String zone = inForce == null ? null : inForce.zone();
        return zone == null ? LocalZone.DEFAULT : new LocalZone(ZoneId.of(zone), LocalZone.Source.PROFILE);
    }

    /** Whether both tell the same zone of every moment, whatever else their profiles state. */
    public boolean agreesWith(ZoneHistory other) {
        return since().equals(other.since());
    }

    /** The zones that were in force one after another, by their first moments. */
    private SortedMap<Instant, String> since() {
        SortedMap<Instant, String> since = new TreeMap<>();
        for (Statement statement : statements) {
            if (statement.zone() != null) {
                since.put(since.isEmpty() ? Instant.MIN : statement.time(), statement.zone());
            }
        }
        String before = null;
        for (Iterator<String> zones = since.values().iterator(); zones.hasNext(); ) {
            String zone = zones.next();
            if (zone.equals(before)) {
                zones.remove();
            }
            before = zone;
        }
        return since;
    }

    /** The zone of data that names {@code zone} itself, or of the profile in force. */
    public LocalZone of(@Nullable String zone, Instant time) {
        return zone != null ? LocalZone.ofData(zone) : at(time);
    }
}
