package io.vitalog.domain.placement;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.activities.ActivityEvent;
import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.daysummaries.DaySummaryEvent;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.feedback.FeedbackEvent;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.sleep.SleepEvent;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places facts and samples in local days. Pure; a retraction places nothing. */
public final class Placement {
    private Placement() {}

    /**
     * A contribution and where it belongs.
     *
     * @param id unique within the day: the fact id, or the chunk's key and zone
     */
    public record Placed(LocalDate date, String id, Contribution contribution) {}

    /** The days that a fact contributes to: one, for an activity all that it touches, none for a retraction. */
    public static List<Placed> of(String factId, Instant time, Fact fact, ZoneHistory zones) {
        if (fact.retracted()) {
            return List.of();
        }
        LocalZone zone = zones.of(fact.zone(), time);
        Contribution contribution = new Contribution.OfFact(factId, time, fact, zone);
        LocalDate first = firstDate(time, fact, zone);
        return first.datesUntil(lastDate(first, time, fact, zone).plusDays(1))
                .map(date -> new Placed(date, factId, contribution))
                .toList();
    }

    /** The days that the samples of {@code chunk} contribute to: mostly one, by the minutes they cover. */
    public static List<Placed> of(ChunkKey key, Chunk chunk, ZoneHistory zones) {
        Chunk standing = chunk.withoutWithdrawn();
        Map<LocalZone, BitSet> byZone = new LinkedHashMap<>();
        String named = null;
        BitSet samples = null;
        for (int i = 0; i < standing.size(); i++) {
            String zone = standing.zones()[i];
            if (samples == null || zone == null || !zone.equals(named)) {
                named = zone;
                samples = byZone.computeIfAbsent(zones.of(zone, key.time(standing, i)), _ -> new BitSet());
            }
            samples.set(i);
        }
        List<Placed> placed = new ArrayList<>(1);
        byZone.forEach((zone, which) -> place(key, standing.select(which), zone, placed));
        return placed;
    }

    private static void place(ChunkKey key, Chunk samples, LocalZone zone, List<Placed> placed) {
        Contribution contribution = new Contribution.OfSamples(key, samples, zone);
        String id = key.text() + "|" + zone.zone().getId();
        LocalDate first = zone.dateAt(key.time(samples, 0));
        LocalDate last = zone.dateAt(key.endTime(samples, samples.size() - 1));
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            placed.add(new Placed(date, id, contribution));
        }
    }

    private static LocalDate firstDate(Instant time, Fact fact, LocalZone zone) {
        return switch (fact) {
            case DaySummaryEvent summary -> summary.date();
            case SleepRecorded sleep -> zone.dateAt(time.plusMillis(Math.round(sleep.inBedS() * 1000)));
            case ActivityEvent _, FeedbackEvent _, SleepEvent _ -> zone.dateAt(time);
            default -> throw new IllegalArgumentException(fact.getClass() + " belongs to no day");
        };
    }

    /** The date of an activity's last moment; what ends at midnight touches no other date. */
    private static LocalDate lastDate(LocalDate first, Instant time, Fact fact, LocalZone zone) {
        if (fact instanceof ActivityRecorded activity) {
            LocalDate last = zone.dateAt(Activity.end(time, activity).minusMillis(1));
            return last.isAfter(first) ? last : first;
        }
        return first;
    }
}
