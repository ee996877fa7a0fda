package io.vitalog.domain.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.facts.Version;
import io.vitalog.domain.placement.Placement.Placed;
import io.vitalog.domain.placement.ZoneHistory.Statement;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int HOUR = 483_216;

    @Property
    void givesContributionsBackAsTheyWere(@ForAll("chunks") Chunk chunk) {
        ChunkKey key = new ChunkKey("u-1", "w", Metric.HEART_RATE, 0, HOUR);

        for (Placed placed : Placement.of(key, chunk, ZoneHistory.EMPTY)) {
            byte[] bytes = ContributionCodec.write(placed.contribution());

            assertThat(ContributionCodec.write(ContributionCodec.read(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void tellsTheZoneInForceWhateverTheOrderOfTheProfiles() {
        List<Statement> statements = List.of(
                statement("a", "2026-01-01T00:00:00Z", 0, "Europe/Oslo"),
                statement("b", "2026-02-01T00:00:00Z", 0, null),
                statement("c", "2026-03-01T00:00:00Z", 0, "America/New_York"),
                statement("c", "2026-03-01T00:00:00Z", 1, "Asia/Tokyo"));
        for (int seed = 0; seed < 20; seed++) {
            List<Statement> shuffled = new ArrayList<>(statements);
            Collections.shuffle(shuffled, new Random(seed));
            ZoneHistory history = ZoneHistory.EMPTY;
            for (Statement statement : shuffled) {
                history = history.with(statement);
            }

            assertThat(history.at(Instant.parse("2025-12-01T00:00:00Z")).name()).isEqualTo("Europe/Oslo");
            assertThat(history.at(Instant.parse("2026-02-15T00:00:00Z")).name()).isEqualTo("Europe/Oslo");
            assertThat(history.at(Instant.parse("2026-03-15T00:00:00Z")).name()).isEqualTo("Asia/Tokyo");
        }
        assertThat(ZoneHistory.EMPTY.at(Instant.EPOCH)).isEqualTo(LocalZone.DEFAULT);
    }

    @Property
    void historiesAgreeThatTellTheSameZoneOfEveryMoment(
            @ForAll("histories") ZoneHistory one, @ForAll("histories") ZoneHistory other) {
        boolean same = IntStream.range(-1, 2 * 5)
                .mapToObj(half -> START.plusSeconds(half * 1_800L))
                .allMatch(time -> one.at(time).equals(other.at(time)));

        assertThat(one.agreesWith(other)).isEqualTo(same);
    }

    @Provide
    Arbitrary<ZoneHistory> histories() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("Europe/Oslo", "Asia/Tokyo").injectNull(0.2))
                .as((id, hour, zone) ->
                        statement(id, START.plusSeconds(hour * 3_600L).toString(), 0, zone))
                .list()
                .ofMaxSize(3)
                .map(all -> all.stream().reduce(ZoneHistory.EMPTY, ZoneHistory::with, (_, last) -> last));
    }

    private static Statement statement(String factId, String time, long revision, @Nullable String zone) {
        return new Statement(factId, Instant.parse(time), new Version(revision, factId), zone);
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
