package io.vitalog.domain.motivation.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.motivation.history.Standing;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OccasionTest {
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final Target REACHED = new Target(25, 400);
    private static final Target NEXT = new Target(50, 1_000);

    @Test
    void welcomesTheFirstPlay() {
        assertThat(of(daily(500))).isEqualTo(Occasion.FIRST_PLAY);
    }

    @Test
    void welcomesBackAfterTwoWeeks() {
        Standing before = daily(500);

        assertThat(of(before.next(450, START.plus(Duration.ofDays(14))))).isEqualTo(Occasion.COMEBACK);
        assertThat(of(before.next(450, START.plus(Duration.ofDays(13))))).isNotEqualTo(Occasion.COMEBACK);
    }

    @Test
    void tellsOfATargetOnceAndOfABestAnyTime() {
        assertThat(of(daily(300, 450))).isEqualTo(Occasion.TARGET_REACHED);
        assertThat(of(daily(300, 450, 500))).isEqualTo(Occasion.BEST_EVER);
        assertThat(of(daily(300, 450, 450))).isEqualTo(Occasion.ON_THE_WAY);
    }

    @Test
    void seesWhenLittleIsMissing() {
        assertThat(of(daily(990, 950))).isEqualTo(Occasion.JUST_BELOW);
        assertThat(of(daily(990, 949))).isEqualTo(Occasion.ON_THE_WAY);
    }

    @Test
    void seesAPlateau() {
        assertThat(of(daily(510, 500, 505, 500, 495))).isEqualTo(Occasion.PLATEAU);
        assertThat(of(daily(510, 500, 505, 500, 450))).isEqualTo(Occasion.ON_THE_WAY);
    }

    @Test
    void seesADecline() {
        assertThat(of(daily(600, 500, 600, 500, 600, 500, 520, 480))).isEqualTo(Occasion.DECLINE);
        assertThat(of(daily(600, 500, 600, 500, 600, 500, 590, 570))).isEqualTo(Occasion.ON_THE_WAY);
    }

    @Test
    void hasAnEndAboveAllTargets() {
        assertThat(Occasion.of(500, null, Optional.of(REACHED), Optional.empty()))
                .isEqualTo(Occasion.ABOVE_TARGETS);
    }

    @Test
    void countsDaysInARow() {
        assertThat(daily(1, 2, 3).streakDays()).isEqualTo(3);
        assertThat(daily(1, 2, 3).next(4, START.plus(Duration.ofDays(2))).streakDays())
                .isEqualTo(3);
        assertThat(daily(1, 2, 3).next(4, START.plus(Duration.ofDays(4))).streakDays())
                .isEqualTo(1);
    }

    private static Occasion of(Standing standing) {
        return Occasion.of(standing.score(), standing, Optional.of(REACHED), Optional.of(NEXT));
    }

    private static Standing daily(double first, double... others) {
        Standing standing = Standing.first(first, START);
        for (int day = 0; day < others.length; day++) {
            standing = standing.next(others[day], START.plus(Duration.ofDays(day + 1)));
        }
        return standing;
    }
}
