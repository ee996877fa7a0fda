package io.vitalog.infra.devices.table;

import io.vitalog.infra.devices.files.LocalClock;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Numbers;
import io.vitalog.infra.devices.files.Skip;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The columns that say when.
 *
 * @param columns whose texts, with a blank between them, are a time
 * @param format of it; null for a number since the epoch
 * @param unitsASecond of that number
 * @param clock on the wall, where the text has no offset
 */
record When(List<String> columns, @Nullable DateTimeFormatter format, double unitsASecond, LocalClock clock) {
    private static final Map<String, Double> EPOCHS = Map.of("s", 1.0, "ms", 1e3, "us", 1e6, "ns", 1e9);

    /** As ISO 8601 has it, with a blank for the T if need be, with or without seconds and an offset. */
    private static final String ISO = "uuuu-MM-dd[['T'][ ]H:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX][XX][X]]";

    /**
     * A moment of a row.
     *
     * @param zone of the wall clock beside the user, where it is known
     */
    record Moment(Instant instant, @Nullable String zone) {}

    /** What {@code entry} says of times, without a zone of its own those of {@code zone}. */
    static When of(Entry entry, @Nullable ZoneId zone) {
        if (entry.node().isString()) {
            return new When(List.of(entry.text()), format(ISO, entry), 1, new LocalClock(zone));
        }
        entry.knowing("column", "pattern", "epoch", "zone");
        ZoneId own = entry.find("zone", When::zone);
        String epoch = entry.find("epoch", Entry::text);
        Double units = epoch == null ? null : EPOCHS.get(epoch);
        if (epoch != null && (units == null || entry.has("pattern"))) {
            throw entry.at("epoch").bad("must be one of s, ms, us and ns, and stand without a pattern");
        }
        Entry pattern = entry.at("pattern");
        return new When(
                entry.get("column", columns -> columns.each(Entry::text)),
                units != null ? null : format(entry.has("pattern") ? pattern.text() : ISO, pattern),
                units == null ? 1 : units,
                new LocalClock(own != null ? own : zone));
    }

    /** The moment that another column, written alike, tells. */
    When in(String column) {
        return new When(List.of(column), format, unitsASecond, clock);
    }

    Moment of(Cells cells) throws Malformed {
        StringJoiner text = new StringJoiner(" ");
        for (String column : columns) {
            text.add(cells.text(column));
        }
        return format == null ? epoch(text.toString()) : written(text.toString(), format);
    }

    private Moment epoch(String text) throws Malformed {
        double seconds = Math.floor(Numbers.parse(columns.getFirst(), text) / unitsASecond);
        if (Math.abs(seconds) > Instant.MAX.getEpochSecond()) {
            throw new Malformed(Skip.OUT_OF_RANGE, columns.getFirst() + " is " + text);
        }
        return new Moment(Instant.ofEpochSecond((long) seconds), clock.zoneName());
    }

    private Moment written(String text, DateTimeFormatter as) throws Malformed {
        TemporalAccessor time;
        try {
            time = as.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeException malformed) {
            throw new Malformed(Skip.MALFORMED_TIME, String.join(" and ", columns) + " is '" + text + "'");
        }
        return switch (time) {
            case OffsetDateTime told ->
                new Moment(told.toInstant(), told.getOffset().getId());
            case LocalDateTime wall -> new Moment(Instant.ofEpochSecond(clock.sampleSecond(wall)), clock.zoneName());
            default -> new Moment(clock.startOf((LocalDate) time), clock.zoneName());
        };
    }

    private static DateTimeFormatter format(String pattern, Entry entry) {
        try {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    // y counts the years of an era, and nobody writes which
                    .parseDefaulting(ChronoField.ERA, 1)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException malformed) {
            throw entry.bad("'" + pattern + "' is no pattern of a time such as d.M.yyyy HH:mm");
        }
    }

    private static ZoneId zone(Entry entry) {
        try {
            return ZoneId.of(entry.text());
        } catch (DateTimeException unknown) {
            throw entry.bad("'" + entry.text() + "' is no time zone such as Europe/Berlin");
        }
    }
}
