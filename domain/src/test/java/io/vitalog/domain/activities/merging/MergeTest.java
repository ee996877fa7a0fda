package io.vitalog.domain.activities.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.Activity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
    private static final Instant TEN = Records.TEN;
    private static final Merge USUAL = new Merge(Priorities.USUAL);

    @Test
    void watchPhoneAndBikeComputerAreOneRide() {
        Activity computer = Records.record("c", "garmin-edge", "ride", 0, 60, 30_000.0, null);
        Activity watch = Records.record("b", "fitbit", "workout", -5, 60, 28_000.0, 130.0);
        Activity phone = Records.record("a", "phone", "cycling", 0, 80, 40_000.0, null);

        List<MergedActivity> merged = USUAL.of(List.of(watch, phone, computer));

        assertThat(merged).hasSize(1);
        MergedActivity one = merged.getFirst();
        assertThat(one.activity().activityId()).as("the smallest fact id").isEqualTo("a");
        assertThat(one.activity().sport()).isEqualTo("ride");
        assertThat(one.activity().source()).isEqualTo("garmin-edge");
        assertThat(one.activity().startTime()).isEqualTo(TEN.minus(Duration.ofMinutes(5)));
        assertThat(one.activity().elapsedS()).isEqualTo(85 * 60);
        // 60 minutes of the computer, 5 before of the watch, 20 after of the phone.
        assertThat(one.activity().distanceM()).isEqualTo(30_000 + rounded(28_000 * 5 / 60.0) + 40_000 * 20 / 80.0);
        assertThat(one.activity().heartRateAvgBpm()).isEqualTo(130.0);
        Map<String, List<MergedActivity.Share>> figures = Objects.requireNonNull(one.figures());
        assertThat(figures).containsOnlyKeys("distanceM", "heartRateAvgBpm");
        assertThat(figures.get("distanceM"))
                .containsExactly(
                        new MergedActivity.Share("c", "garmin-edge", 1),
                        new MergedActivity.Share("b", "fitbit", 0.083),
                        new MergedActivity.Share("a", "phone", 0.25));
        assertThat(one.members()).containsExactly(computer, watch, phone);
        assertThat(one.has("b")).isTrue();
        assertThat(one.rule()).isEqualTo(1);
    }

    @Test
    void anAllDayWalkDoesNotChainTheWalksWithin() {
        Activity day = Records.record("p", "phone", "walk", 0, 600, 9_000.0, null);
        Activity morning = Records.record("m", "garmin", "walk", 10, 30, 2_000.0, null);
        Activity evening = Records.record("e", "garmin", "walk", 500, 40, 3_000.0, null);

        List<MergedActivity> merged = USUAL.of(List.of(day, morning, evening));

        assertThat(merged).hasSize(2);
        assertThat(merged.getFirst().has("p")).isTrue();
        assertThat(merged.getFirst().has("e")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ride,             Outdoor Bike,   true",
        "run,              treadmill,      true",
        "run,              workout,        true",
        "interval-workout, swim,           true",
        "walk,             ride,           false",
        "tennis,           tennis,         true",
        "tennis,           hockey,         false",
        "cross-country-skiing, xcski,      true"
    })
    void sportsAreComparedByWhatTheirWordsMean(String one, String other, boolean compatible) {
        Activity watch = Records.record("a", "garmin", one, 0, 60, null, null);
        Activity phone = Records.record("b", "phone", other, 0, 60, null, null);

        assertThat(USUAL.of(List.of(watch, phone))).hasSize(compatible ? 1 : 2);
    }

    @Test
    void theUsersOwnPriorityGoesBeforeTheUsualOneFigureByFigure() {
        Activity watch = Records.record("a", "garmin", "run", 0, 60, 10_000.0, 150.0);
        Activity pod = Records.record("b", "stryd", "run", 0, 60, 10_200.0, 151.0);
        Merge own = new Merge(new Priorities(Map.of("distanceM", List.of("stryd"))));

        Activity merged = own.of(List.of(watch, pod)).getFirst().activity();

        assertThat(merged.distanceM()).isEqualTo(10_200);
        assertThat(merged.heartRateAvgBpm()).isEqualTo(150);
    }

    @Test
    void lessThanHalfOfTheShorterOrTheSameSourceAreTwo() {
        Activity watch = Records.record("a", "garmin", "run", 0, 60, null, null);
        assertThat(USUAL.of(List.of(watch, Records.record("b", "phone", "run", 31, 60, null, null))))
                .hasSize(2);
        assertThat(USUAL.of(List.of(watch, Records.record("b", "phone", "run", 30, 60, null, null))))
                .hasSize(1);
        assertThat(USUAL.of(List.of(watch, Records.record("b", "garmin", "run", 0, 60, null, null))))
                .hasSize(2);
        assertThat(USUAL.of(List.of(watch, Records.record("b", "phone", "run", 60, 0, null, null))))
                .hasSize(2);
    }

    @Test
    void aRecordThatReachesIntoTheNextActivityCountsThereNoMore() {
        Activity run = Records.record("a", "garmin", "run", 0, 30, 6_000.0, null);
        Activity walk = Records.record("b", "garmin", "walk", 30, 30, 3_000.0, null);
        Activity phone = Records.record("p", "phone", "walk", 10, 60, 6_000.0, null);

        List<MergedActivity> merged = USUAL.of(List.of(phone, walk, run));

        assertThat(merged).extracting(each -> each.activity().distanceM()).containsExactly(6_000.0, 3_000.0);
        assertThat(merged.getFirst().has("p")).isTrue();
        assertThat(merged.getFirst().activity().endTime()).isEqualTo(walk.startTime());
    }

    @Test
    void ofTwoThatShareLittleTheBetterHasTheMinutesOfBoth() {
        Activity watch = Records.record("a", "garmin", "run", 0, 60, 12_000.0, null);
        Activity phone = Records.record("b", "phone", "run", 50, 50, 10_000.0, null);

        List<MergedActivity> merged = USUAL.of(List.of(watch, phone));

        assertThat(merged).hasSize(2);
        assertThat(merged.getFirst()).isEqualTo(MergedActivity.alone(watch));
        assertThat(merged.getLast().activity().startTime()).isEqualTo(watch.endTime());
        assertThat(merged.getLast().activity().distanceM()).isEqualTo(8_000);
        assertThat(merged.getLast().members()).containsExactly(phone);
        assertThat(merged.getLast().figures())
                .containsEntry("distanceM", List.of(new MergedActivity.Share("b", "phone", 0.8)));
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e3) / 1e3;
    }
}
