package io.vitalog.infra.devices.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LocalClockTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate SPRING = LocalDate.of(2020, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2019, 10, 27);

    private final LocalClock oslo = new LocalClock(OSLO);

    @Test
    void readsTimesAsUtcWithoutAZone() throws Malformed {
        assertThat(LocalClock.UTC.sampleSecond(LocalDateTime.parse("2020-03-29T02:30:00")))
                .isEqualTo(Instant.parse("2020-03-29T02:30:00Z").getEpochSecond());
        assertThat(LocalClock.UTC.zoneName()).isNull();
    }

    @Test
    void givesTheDayOfSummerTimeTwentyThreeHours() {
        Instant begin = oslo.startOf(SPRING);
        Instant end = oslo.startOf(SPRING.plusDays(1));

        assertThat(Duration.between(begin, end)).isEqualTo(Duration.ofHours(23));
        assertThat(begin).isEqualTo(Instant.parse("2020-03-28T23:00:00Z"));
    }

    @Property
    void refusesSamplesInTheHourThatClocksLeaveOut(@ForAll @IntRange(max = 59) int minute) {
        LocalDateTime skipped = SPRING.atTime(2, minute);

        assertThatThrownBy(() -> oslo.sampleSecond(skipped))
                .isInstanceOf(Malformed.class)
                .extracting(thrown -> ((Malformed) thrown).skip())
                .isEqualTo(Skip.NO_SUCH_LOCAL_TIME);
        assertThat(oslo.edge(skipped)).isEqualTo(skipped.toInstant(ZoneOffset.ofHours(1)));
    }

    @Property
    void takesATimeThatOccursTwiceAsItsFirstOccurrence(@ForAll @IntRange(max = 59) int minute) throws Malformed {
        LocalDateTime twice = AUTUMN.atTime(2, minute);

        assertThat(oslo.sampleSecond(twice)).isEqualTo(twice.toEpochSecond(ZoneOffset.ofHours(2)));
        assertThat(oslo.edge(twice)).isEqualTo(twice.toInstant(ZoneOffset.ofHours(2)));
    }

    @Property
    void readsEveryTimeThatExistsBackAsTheClockShowedIt(@ForAll("times") LocalDateTime time) {
        try {
            Instant instant = Instant.ofEpochSecond(oslo.sampleSecond(time));

            assertThat(instant.atZone(OSLO).toLocalDateTime()).isEqualTo(time);
        } catch (Malformed left) {
            assertThat(OSLO.getRules().getValidOffsets(time)).isEmpty();
        }
    }

    @Property
    void neverTurnsTwoTimesOfADayAround(
            @ForAll("times") LocalDateTime time, @ForAll @IntRange(max = 86_399) int later) {
        Instant first = oslo.edge(time);
        Instant second = oslo.edge(time.plusSeconds(later));

        assertThat(Duration.between(first, second))
                .isBetween(
                        Duration.ofSeconds(later).minusHours(1),
                        Duration.ofSeconds(later).plusHours(1));
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        return Arbitraries.longs()
                .between(
                        SPRING.minusDays(160).toEpochDay() * 86_400,
                        SPRING.plusDays(10).toEpochDay() * 86_400)
                .map(second -> LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
    }
}
