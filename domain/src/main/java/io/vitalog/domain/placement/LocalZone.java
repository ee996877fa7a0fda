package io.vitalog.domain.placement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A zone and who named it. */
public record LocalZone(ZoneId zone, Source source) {
    /** What stands in when nobody named a zone. */
    public static final LocalZone DEFAULT = new LocalZone(ZoneOffset.UTC, Source.DEFAULT);

    /** Who named the zone, best first. */
    public enum Source {
        @JsonProperty("data")
        DATA,
        @JsonProperty("profile")
        PROFILE,
        @JsonProperty("default")
        DEFAULT
    }

    public static LocalZone ofData(String zone) {
        return new LocalZone(ZoneId.of(zone), Source.DATA);
    }

    public LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The zone's name, {@code UTC} instead of {@code Z}. */
    public String name() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
