package io.vitalog.infra.devices.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the wall-clock times of an export. A time that occurs twice, when clocks go back, is taken as its first
 * occurrence. A time that a clock change leaves out does not exist: samples at it are refused, because moving them
 * would put them on top of the samples of another hour, while a stretch that begins or ends at it is read by the clock
 * before the change. Without a zone the times are taken as UTC.
 *
 * @param zone the zone of the clock; null when nobody said
 */
public record LocalClock(@Nullable ZoneId zone) {
    /** For files whose times are in UTC. */
    public static final LocalClock UTC = new LocalClock(null);

    /** The zone as facts state it, or null. */
    public @Nullable String zoneName() {
        return zone == null ? null : zone.getId();
    }

    /**
     * The instant of a sample, in seconds since the epoch.
     *
     * @throws Malformed when the clock never showed this time
     */
    public long sampleSecond(LocalDateTime time) throws Malformed {
        if (zone == null) {
            return time.toEpochSecond(ZoneOffset.UTC);
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw new Malformed(Skip.NO_SUCH_LOCAL_TIME, time + " does not exist in " + zone);
        }
        return time.toEpochSecond(offsets.get(0));
    }

    /** The instant at which a stretch begins or ends. */
    public Instant edge(LocalDateTime time) {
        return time.atZone(zone == null ? ZoneOffset.UTC : zone).toInstant();
    }

    /** When the local day begins. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone == null ? ZoneOffset.UTC : zone).toInstant();
    }
}
