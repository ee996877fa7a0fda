package io.vitalog.domain.days.folding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.days.Day;
import io.vitalog.domain.days.Figure;
import io.vitalog.domain.placement.Contribution;
import io.vitalog.domain.placement.Placement;
import io.vitalog.domain.placement.Placement.Placed;
import io.vitalog.domain.placement.ZoneHistory;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DayFoldTest {
    /** 2025-02-15T00:00Z. */
    private static final int MIDNIGHT = 483_216;

    @Property
    void neitherLosesNorDoublesAnAmountBetweenDays(@ForAll("chunks") Chunk chunk, @ForAll("periods") int periodS) {
        ChunkKey key = new ChunkKey("u-1", "w", Metric.FLOORS, periodS, MIDNIGHT);

        List<Figure> floors = days(key, chunk).values().stream()
                .map(Day::floors)
                .filter(Objects::nonNull)
                .toList();

        assertThat(floors.stream().mapToDouble(Figure::value).sum())
                .isCloseTo(Arrays.stream(chunk.values()).sum(), within(1e-4));
        assertThat(floors.stream().mapToInt(Figure::records).sum()).isEqualTo(chunk.size());
    }

    @Test
    void splitsAnAmountAtLocalMidnight() {
        ChunkKey key = new ChunkKey("u-1", "w", Metric.STEPS, 3600, MIDNIGHT);
        Chunk fromHalfPastEleven = Chunk.of(0, 120, 0, "-00:30");

        Map<LocalDate, Day> days = days(key, fromHalfPastEleven);

        assertThat(days).containsOnlyKeys(LocalDate.parse("2025-02-14"), LocalDate.parse("2025-02-15"));
        assertThat(days.values())
                .extracting(Day::steps)
                .filteredOn(Objects::nonNull)
                .extracting(Figure::value)
                .containsExactly(60.0, 60.0);
    }

    private static Map<LocalDate, Day> days(ChunkKey key, Chunk chunk) {
        Map<LocalDate, List<Contribution>> byDate = Placement.of(key, chunk, ZoneHistory.EMPTY).stream()
                .collect(Collectors.groupingBy(
                        Placed::date,
                        TreeMap::new,
                        Collectors.mapping(Placed::contribution, Collectors.toCollection(ArrayList::new))));
        Map<LocalDate, Day> days = new TreeMap<>();
        byDate.forEach((date, contributions) ->
                days.put(date, Objects.requireNonNull(DayFold.of("u-1", date, contributions))));
        return days;
    }

    @Provide
    Arbitrary<Integer> periods() {
        return Arbitraries.of(0, 1, 60, 300, 900, 3_600, 86_400);
    }

    @Provide
    Arbitrary<Chunk> chunks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3_599),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of("Europe/Oslo", "+05:30", "-09:30", "Asia/Kathmandu")
                                .injectNull(0.3))
                .as((offset, value, zone) -> Chunk.of(offset, value, 0, zone))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(list -> list.stream().reduce(Chunk.EMPTY, Chunk::merge));
    }
}
