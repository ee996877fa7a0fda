package io.vitalog.domain.placement;

import io.vitalog.domain.activities.ActivityEvent;
import io.vitalog.domain.daysummaries.DaySummaryEvent;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.sleep.SleepEvent;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Places facts and samples in local days. Pure; a retraction places nothing. */
public final class Placement {
    private static final int MINUTE_S = 60;

    private Placement() {}

    /**
     * A contribution and where it belongs.
     *
     * @param id unique within the day: the fact id, or the chunk's key and zone
     */
    public record Placed(LocalDate date, String id, Contribution contribution) {}

    /** The day that a fact contributes to, or none for a retraction. */
    public static List<Placed> of(String factId, Instant time, Fact fact, ZoneHistory zones) {
        if (fact.retracted()) {
            return List.of();
        }
        LocalZone zone = zones.of(fact.zone(), time);
        Contribution contribution = new Contribution.OfFact(factId, time, fact, zone);
        return List.of(new Placed(dateOf(time, fact, zone), factId, contribution));
    }

    /** The days that the samples of {@code chunk} contribute to: mostly one, by the minutes they cover. */
    public static List<Placed> of(ChunkKey key, Chunk chunk, ZoneHistory zones) {
        Map<LocalZone, SortedMap<LocalDate, MinutesBuilder>> byZone = new LinkedHashMap<>();
        for (int i = 0; i < chunk.size(); i++) {
            if (!Double.isNaN(chunk.values()[i])) {
                long second = key.startEpochSecond() + chunk.offsetsS()[i];
                LocalZone zone = zones.of(chunk.zones()[i], Instant.ofEpochSecond(second));
                place(key, second, chunk.values()[i], zone, byZone.computeIfAbsent(zone, _ -> new TreeMap<>()));
            }
        }
        List<Placed> placed = new ArrayList<>(1);
        byZone.forEach((zone, days) -> days.forEach((date, minutes) -> placed.add(new Placed(
                date,
                key.text() + "|" + zone.zone().getId(),
                new Contribution.OfSamples(key, minutes.build(), zone)))));
        return placed;
    }

    private static LocalDate dateOf(Instant time, Fact fact, LocalZone zone) {
        return switch (fact) {
            case DaySummaryEvent summary -> summary.date();
            case SleepRecorded sleep -> zone.dateAt(time.plusMillis(Math.round(sleep.inBedS() * 1000)));
            case ActivityEvent _, FeedbackEvent _, SleepEvent _ -> zone.dateAt(time);
            default -> throw new IllegalArgumentException(fact.getClass() + " belongs to no day");
        };
    }

    private static void place(
            ChunkKey key, long second, double value, LocalZone zone, Map<LocalDate, MinutesBuilder> days) {
        Metric.Combination combination = key.metric().combination();
        int minutes = Math.ceilDiv(key.periodS(), MINUTE_S);
        if (minutes <= 1) {
            minutesOf(days, zone, second, combination).add(second, value);
            return;
        }
        for (int i = 0; i < minutes; i++) {
            long at = second + (long) i * MINUTE_S;
            minutesOf(days, zone, at, combination).addPart(Math.floorDiv(at, MINUTE_S), value, i, minutes);
        }
    }

    private static MinutesBuilder minutesOf(
            Map<LocalDate, MinutesBuilder> days, LocalZone zone, long second, Metric.Combination combination) {
        return days.computeIfAbsent(zone.dateAt(Instant.ofEpochSecond(second)), _ -> new MinutesBuilder(combination));
    }
}
