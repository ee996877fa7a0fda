package io.vitalog.domain.placement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The minutes of a local date in one zone, or in all zones that its contributions name.
 *
 * @param firstMinute since the epoch
 * @param minutes 1,440 for most days in one zone; 60 more or less when clocks change
 */
public record Window(LocalDate date, long firstMinute, int minutes) {
    private static final int MINUTE_S = 60;

    public static Window of(LocalDate date, ZoneId zone) {
        return between(date, start(date, zone), start(date.plusDays(1), zone));
    }

    /** The window that holds the date in every zone that is named. */
    public static Window of(LocalDate date, Collection<Contribution> contributions) {
        long first = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        for (ZoneId zone : zonesOf(contributions)) {
            first = Math.min(first, start(date, zone));
            end = Math.max(end, start(date.plusDays(1), zone));
        }
        return between(date, first, end);
    }

    /** The same date in one zone. */
    public Window inZone(LocalZone zone) {
        return of(date, zone.zone());
    }

    public boolean holds(long minute) {
        return minute >= firstMinute && minute < firstMinute + minutes;
    }

    public long firstSecond() {
        return firstMinute * MINUTE_S;
    }

    public long endSecond() {
        return (firstMinute + minutes) * MINUTE_S;
    }

    private static Set<ZoneId> zonesOf(Collection<Contribution> contributions) {
        Set<ZoneId> zones = new HashSet<>();
        contributions.forEach(contribution -> zones.add(contribution.zone().zone()));
        return zones;
    }

    private static Window between(LocalDate date, long first, long end) {
        return new Window(date, first, (int) (end - first));
    }

    private static long start(LocalDate date, ZoneId zone) {
        return Math.floorDiv(date.atStartOfDay(zone).toEpochSecond(), MINUTE_S);
    }
}
