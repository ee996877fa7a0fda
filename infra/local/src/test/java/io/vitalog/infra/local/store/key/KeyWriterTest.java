package io.vitalog.infra.local.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyWriterTest {
    @Property(tries = 5_000)
    void ordersValuesAsTheLibraryDoes(
            @ForAll("plainValues") @Nullable Object one, @ForAll("plainValues") @Nullable Object other) {
        int expected = ValueComparator.asc().compare(one, other);

        assertThat(Integer.signum(Arrays.compareUnsigned(written(one), written(other))))
                .isEqualTo(Integer.signum(expected));
    }

    @Property(tries = 5_000)
    void givesEqualValuesEqualBytes(
            @ForAll("plainValues") @Nullable Object one, @ForAll("plainValues") @Nullable Object other) {
        boolean expected = new KeyValue(one).normalized().equals(new KeyValue(other).normalized());

        assertThat(Arrays.equals(written(one), written(other))).isEqualTo(expected);
    }

    @Property(tries = 5_000)
    void beginsNoValueWithAnother(
            @ForAll("plainValues") @Nullable Object one, @ForAll("plainValues") @Nullable Object other) {
        byte[] shorter = written(one);
        byte[] longer = written(other);

        assertThat(Arrays.equals(shorter, Arrays.copyOf(longer, shorter.length)))
                .isEqualTo(Arrays.equals(shorter, longer));
    }

    @Property
    void ordersRowsByTheirFirstDifference(
            @ForAll("plainValues") @Nullable Object same,
            @ForAll("plainValues") @Nullable Object one,
            @ForAll("plainValues") @Nullable Object other,
            @ForAll("plainValues") @Nullable Object rest) {
        int expected = ValueComparator.asc().compare(one, other);

        assertThat(Integer.signum(Arrays.compareUnsigned(written(same, one, rest), written(same, other, rest))))
                .isEqualTo(Integer.signum(expected));
    }

    @Test
    void refusesWhatHasNoPlaceInTheOrder() {
        List<Object> others = List.of(
                List.of(1), new Document("a", 1), new Decimal128(new BigDecimal("1.5")), Double.NaN, 5e9 + 0.5, 1e300);

        assertThat(others)
                .allSatisfy(value -> assertThat(new KeyWriter().put(value)).isFalse());
    }

    @Test
    void appendsNothingWhenItRefuses() {
        KeyWriter writer = new KeyWriter();

        writer.put(Double.POSITIVE_INFINITY);

        assertThat(writer.toBytes()).isEmpty();
    }

    @Provide
    Arbitrary<@Nullable Object> plainValues() {
        Arbitrary<Object> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 3),
                Arbitraries.integers(),
                Arbitraries.longs().between(-3, 3),
                Arbitraries.longs(),
                Arbitraries.of(1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE),
                Arbitraries.doubles().between(-3, 3),
                Arbitraries.doubles().between(-0x1p31 + 1, 0x1p31 - 1),
                Arbitraries.of(-0.0, 0.0, 1.0, 0x1p53, 0x1p60, -0x1p62, Double.MIN_VALUE));
        Arbitrary<Object> others = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(4),
                Arbitraries.of("", "a", "a\0", "a\0b", "ab", "\uE000", "\uD83D\uDE00", "\uFFFF"),
                Arbitraries.of(true, false),
                Arbitraries.longs().between(-5, 5).map(Instant::ofEpochMilli),
                Arbitraries.longs().map(bits -> new UUID(bits, ~bits)),
                Arbitraries.bytes().array(byte[].class).ofSize(12).map(ObjectId::new));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, numbers), net.jqwik.api.Tuple.of(4, others))
                .injectNull(0.05);
    }

    private static byte[] written(@Nullable Object... values) {
        KeyWriter writer = new KeyWriter();
        for (Object value : values) {
            assertThat(writer.put(value)).isTrue();
        }
        return writer.toBytes();
    }
}
