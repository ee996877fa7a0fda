package io.vitalog.infra.devices.providers.telling;

import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.daysummaries.DaySummaryEvent.ZoneMinutes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider's totals of a day.
 *
 * @param start when the day began there
 */
public record DayTotals(
        String origin,
        String key,
        LocalDate date,
        Moment start,
        Amounts amounts,
        Intensities minutes,
        Heart heart,
        long revision) {

    /** Totals of amounts alone. */
    public static DayTotals of(String origin, String key, LocalDate date, Moment start, Amounts amounts) {
        return new DayTotals(origin, key, date, start, amounts, Intensities.UNTOLD, Heart.UNTOLD, 0);
    }

    /** Minutes of the day by how much was done in them. */
    public record Intensities(
            @Nullable Double very,
            @Nullable Double fairly,
            @Nullable Double lightly,
            @Nullable Double sedentary) {
        public static final Intensities UNTOLD = new Intensities(null, null, null, null);
    }

    /** The heart of the day. */
    public record Heart(
            @Nullable Double restingBpm, @Nullable List<ZoneMinutes> zones) {
        public static final Heart UNTOLD = new Heart(null, null);
    }

    /** Whether anything is told. */
    boolean any() {
        return !amounts.equals(Amounts.NONE) || !minutes.equals(Intensities.UNTOLD) || !heart.equals(Heart.UNTOLD);
    }

    DaySummarized fact(@Nullable String zone) {
        return new DaySummarized(
                origin,
                key,
                date,
                amounts.steps(),
                amounts.distanceM(),
                amounts.energyKcal(),
                null,
                minutes.very(),
                minutes.fairly(),
                minutes.lightly(),
                minutes.sedentary(),
                heart.restingBpm(),
                null,
                null,
                heart.zones(),
                zone,
                revision);
    }
}
