package io.vitalog.infra.devices;

import io.vitalog.domain.days.Day;
import io.vitalog.domain.days.folding.DayFold;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.placement.Contribution;
import io.vitalog.domain.placement.Placement;
import io.vitalog.domain.placement.ZoneHistory;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Chunks;
import io.vitalog.domain.readings.ReadingEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The days that become of collected readings. */
public final class Days {
    private Days() {}

    public static Collection<Day> of(Collected collected) {
        Map<ChunkKey, Chunk> chunks = new HashMap<>();
        for (Event<?> event : collected.eventsOf(ReadingEvent.class)) {
            Chunks.of(event.subject(), event.time(), (ReadingEvent) event.fact())
                    .forEach(part -> chunks.merge(part.key(), part.samples(), Chunk::merge));
        }
        Map<LocalDate, List<Contribution>> byDate = new TreeMap<>();
        chunks.forEach((key, chunk) -> Placement.of(key, chunk, ZoneHistory.EMPTY)
                .forEach(placed -> byDate.computeIfAbsent(placed.date(), _ -> new ArrayList<>())
                        .add(placed.contribution())));
        List<Day> days = new ArrayList<>();
        byDate.forEach((date, told) -> days.add(Objects.requireNonNull(DayFold.of("ann", date, told))));
        return days;
    }
}
