package io.vitalog.projections.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.ActivityEvent.ActivityRetracted;
import io.vitalog.domain.events.Event;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final long LATEST_S = 253_402_300_799L;

    @Property
    void sortsPositionsByIncarnationThenOffset(
            @ForAll @IntRange(min = 1, max = 300) int incarnation,
            @ForAll @LongRange(min = 0) long offset,
            @ForAll @IntRange(min = 1, max = 300) int otherIncarnation,
            @ForAll @LongRange(min = 0) long otherOffset) {
        int expected = incarnation != otherIncarnation
                ? Integer.compare(incarnation, otherIncarnation)
                : Long.compare(offset, otherOffset);

        assertThat(Order.ofPosition(incarnation, offset).compareTo(Order.ofPosition(otherIncarnation, otherOffset)))
                .satisfies(order -> assertThat(Integer.signum(order)).isEqualTo(expected));
        assertThat(Order.beginOf(incarnation))
                .isLessThan(Order.ofPosition(incarnation, 0))
                .isGreaterThan(Order.ofPosition(incarnation - 1, Long.MAX_VALUE));
    }

    @Property
    void sortsProfilesByEventTime(
            @ForAll @LongRange(min = -LATEST_S, max = LATEST_S) long second,
            @ForAll @LongRange(min = -LATEST_S, max = LATEST_S) long other,
            @ForAll @IntRange(min = 0, max = 999_999_999) int nano) {
        Instant one = Instant.ofEpochSecond(second, nano);
        Instant two = Instant.ofEpochSecond(other);

        assertThat(Integer.signum(Order.ofTime(retraction(one, 5)).compareTo(Order.ofTime(retraction(two, 5)))))
                .isEqualTo(Integer.signum(one.compareTo(two)));
    }

    @Test
    void sortsVersionsByRevisionBeforeTime() {
        Instant earlier = Instant.parse("2026-01-01T00:00:00Z");
        Instant later = Instant.parse("2026-01-02T00:00:00Z");

        assertThat(Order.ofVersion(retraction(earlier, 10))).isGreaterThan(Order.ofVersion(retraction(later, 9)));
    }

    @Test
    void tellsVersionsApartThatDifferInTimeAlone() {
        Instant earlier = Instant.parse("2026-01-01T00:00:00Z");
        Instant later = earlier.plusNanos(1);

        assertThat(Order.ofVersion(retraction(later, 0))).isGreaterThan(Order.ofVersion(retraction(earlier, 0)));
    }

    private static Event<?> retraction(Instant time, long revision) {
        return Event.of("id", "/app", time, "u-1", new ActivityRetracted("fitbit", "log-1", revision));
    }
}
