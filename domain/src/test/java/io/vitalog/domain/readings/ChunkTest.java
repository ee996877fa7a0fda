package io.vitalog.domain.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChunkTest {
    @Property
    void mergesToTheSameWhateverTheOrder(
            @ForAll("chunks") Chunk a, @ForAll("chunks") Chunk b, @ForAll("chunks") Chunk c) {
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(a)).isEqualTo(a);
        assertThat(a.merge(b).merge(b)).isEqualTo(a.merge(b));
    }

    @Property
    void readsWhatItWrote(@ForAll("chunks") Chunk chunk) {
        assertThat(ChunkCodec.read(ChunkCodec.write(chunk))).isEqualTo(chunk);
    }

    @Test
    void readsALargeValueBesideOneOfManyDecimals() {
        Chunk chunk = Chunk.of(1, 1_673_036_324_498.0, 0, null).merge(Chunk.of(2, 0.000_001, 0, null));

        assertThat(ChunkCodec.read(ChunkCodec.write(chunk))).isEqualTo(chunk);
    }

    @Property
    void keepsOffsetsRisingAndWithinTheHour(@ForAll("chunks") Chunk a, @ForAll("chunks") Chunk b) {
        int[] offsets = a.merge(b).offsetsS();

        assertThat(offsets).isSorted().doesNotHaveDuplicates();
        assertThat(Arrays.stream(offsets)).allMatch(offset -> offset >= 0 && offset < ChunkKey.HOUR_S);
    }

    @Test
    void aCorrectionWinsAndAWithdrawnSampleStaysWithdrawn() {
        Chunk first = Chunk.of(10, 72, 0, null);
        Chunk corrected = Chunk.of(10, 61, 1, null);
        Chunk withdrawn = Chunk.of(10, Double.NaN, 2, null);

        assertThat(corrected.merge(first).values()).containsExactly(61);
        assertThat(withdrawn.merge(corrected).merge(first).standing()).isZero();
        assertThat(withdrawn.merge(Chunk.of(10, 64, 3, null)).withoutWithdrawn().values())
                .containsExactly(64);
    }

    @Test
    void anHourOfSecondsStaysBelow64KiloBytesEvenAsRawDoubles() {
        Chunk chunk = Chunk.EMPTY;
        for (int second = 0; second < ChunkKey.HOUR_S; second++) {
            chunk = chunk.merge(Chunk.of(second, 60 + Math.PI * second / 1000, 1_000_000, "Europe/Oslo"));
        }

        assertThat(ChunkCodec.write(chunk)).hasSizeLessThan(64 * 1024);
    }

    @Test
    void splitsASeriesAtTheHour() {
        SeriesTaken series = new SeriesTaken("w", Metric.STEPS, null, 60, null, new double[] {1, 2, 3}, "+01:00", 0);

        List<Chunks.Part> parts = Chunks.of("u", Instant.parse("2026-01-01T10:58:30Z"), series);

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().samples().offsetsS()).containsExactly(3510, 3570);
        assertThat(parts.getLast().key().start()).isEqualTo("2026-01-01T11:00:00Z");
        assertThat(parts.getLast().samples().offsetsS()).containsExactly(30);
    }

    @Test
    void keepsSamplesOfAnHourOrMoreInTheChunkOfTheirDay() {
        SeriesTaken series = new SeriesTaken("w", Metric.STEPS, null, 3600, null, new double[] {1, 2, 3}, null, 0);

        List<Chunks.Part> parts = Chunks.of("u", Instant.parse("2026-01-01T22:00:00Z"), series);

        assertThat(parts)
                .extracting(part -> part.key().start())
                .containsExactly(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-02T00:00:00Z"));
        assertThat(parts.getFirst().samples().offsetsS()).containsExactly(79_200, 82_800);
        assertThat(parts.getLast().samples().offsetsS()).containsExactly(0);
    }

    @Test
    void namesAndReadsBackAChunkKey() {
        ChunkKey key = new ChunkKey("u-1", "watch/7", Metric.HEART_RATE, 0, 450_000);

        assertThat(ChunkKey.parse(key.text())).isEqualTo(key);
        assertThatThrownBy(() -> ChunkKey.parse("u-1|watch")).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Chunk> chunks() {
        Arbitrary<Double> values = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 300).map(Integer::doubleValue),
                Arbitraries.doubles().between(0, 300).ofScale(3),
                Arbitraries.doubles().between(-1e300, 1e300),
                Arbitraries.just(Double.NaN));
        Arbitrary<Chunk> samples = Combinators.combine(
                        Arbitraries.integers().between(0, ChunkKey.HOUR_S - 1),
                        values,
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.of("Europe/Oslo", "+05:30").injectNull(0.5))
                .as(Chunk::of);
        return samples.list().ofMaxSize(40).map(list -> list.stream().reduce(Chunk.EMPTY, Chunk::merge));
    }
}
