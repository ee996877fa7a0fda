package io.vitalog.query.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChunkReadingsTest {
    private static final Instant HOUR = Instant.parse("2020-03-29T01:00:00Z");
    private static final long BEGIN = HOUR.getEpochSecond();
    private static final long END = BEGIN + ChunkKey.HOUR_S;

    @Property
    void minutesAndTheHourAddUpToTheSamples(@ForAll("samples") Map<Integer, Double> samples) {
        List<Reading> raw = read(Metric.STEPS, Resolution.RAW, BEGIN, END, samples);

        for (Resolution coarser : List.of(Resolution.MINUTE, Resolution.HOUR)) {
            List<Reading> told = read(Metric.STEPS, coarser, BEGIN, END, samples);
            assertThat(sum(told)).isCloseTo(sum(raw), within(1e-4));
            assertThat(told.stream()
                            .mapToInt(reading -> Objects.requireNonNull(reading.records()))
                            .sum())
                    .isEqualTo(samples.size());
        }
    }

    @Property
    void levelsLieBetweenTheirLeastAndGreatestSample(@ForAll("samples") Map<Integer, Double> samples) {
        for (Reading minute : read(Metric.HEART_RATE, Resolution.MINUTE, BEGIN, END, samples)) {
            List<Double> values = samples.entrySet().stream()
                    .filter(sample -> sample.getKey() / 60 == (minute.time().getEpochSecond() - BEGIN) / 60)
                    .map(Map.Entry::getValue)
                    .toList();

            double least = values.stream().min(Double::compare).orElseThrow();
            double greatest = values.stream().max(Double::compare).orElseThrow();

            assertThat(values).hasSize(Objects.requireNonNull(minute.records()));
            assertThat(minute.min()).isEqualTo(least);
            assertThat(minute.max()).isEqualTo(greatest);
            assertThat(minute.avg()).isBetween(least - 0.001, greatest + 0.001);
        }
    }

    @Property
    void twoRangesThatMeetHoldWhatTheirUnionHolds(
            @ForAll("samples") Map<Integer, Double> samples, @ForAll @IntRange(max = 3_600) int cut) {
        List<Reading> whole = read(Metric.STEPS, Resolution.RAW, BEGIN, END, samples);

        List<Reading> halves = Stream.concat(
                        read(Metric.STEPS, Resolution.RAW, BEGIN, BEGIN + cut, samples).stream(),
                        read(Metric.STEPS, Resolution.RAW, BEGIN + cut, END, samples).stream())
                .toList();

        assertThat(halves).isEqualTo(whole);
    }

    @Test
    void ofLevelsThatStayTheNewestCounts() {
        List<Reading> hour = read(Metric.MASS, Resolution.HOUR, BEGIN, END, Map.of(10, 80.5, 3_000, 79.75));

        assertThat(hour).containsExactly(Reading.amount(HOUR, "watch", 0, 79.75, 2));
    }

    @Test
    void aWithdrawnSampleIsNotTold() {
        Chunk chunk = Chunk.of(5, 61, 0, null).merge(Chunk.of(65, Double.NaN, 1, null));

        List<Reading> minutes = new ChunkReadings(Resolution.MINUTE, BEGIN, END).of(key(Metric.HEART_RATE), chunk);

        assertThat(minutes).containsExactly(Reading.level(HOUR, "watch", 0, 61, 61, 61, 1));
    }

    @Test
    void aSumIsFreeOfTheNoiseOfBinaryFractions() {
        List<Reading> hour = read(Metric.DISTANCE, Resolution.HOUR, BEGIN, END, Map.of(1, 0.1, 2, 0.2));

        assertThat(hour.getFirst().value()).isEqualTo(0.3);
    }

    @Test
    void whatTheRangeCutsTellsOfTheSamplesWithin() {
        Map<Integer, Double> samples = Map.of(0, 1.0, 30, 2.0, 59, 4.0, 60, 8.0);

        List<Reading> minutes = read(Metric.STEPS, Resolution.MINUTE, BEGIN + 30, BEGIN + 60, samples);

        assertThat(minutes).containsExactly(Reading.amount(HOUR, "watch", 0, 6, 2));
    }

    @Provide
    Arbitrary<Map<Integer, Double>> samples() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 3_599),
                        Arbitraries.doubles().between(20, 300).ofScale(2))
                .ofMaxSize(60);
    }

    private static List<Reading> read(
            Metric metric, Resolution resolution, long from, long to, Map<Integer, Double> samples) {
        Chunk chunk = Chunk.EMPTY;
        for (Map.Entry<Integer, Double> sample : samples.entrySet()) {
            chunk = chunk.merge(Chunk.of(sample.getKey(), sample.getValue(), 0, null));
        }
        return new ArrayList<>(new ChunkReadings(resolution, from, to).of(key(metric), chunk));
    }

    private static double sum(List<Reading> readings) {
        return readings.stream()
                .mapToDouble(reading -> Objects.requireNonNull(reading.value()))
                .sum();
    }

    private static ChunkKey key(Metric metric) {
        return new ChunkKey("u", "watch", metric, 0, (int) (BEGIN / ChunkKey.HOUR_S));
    }
}
