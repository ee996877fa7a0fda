package io.vitalog.domain.activities.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.Activity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
    private static final Instant TEN = Instant.parse("2026-03-14T10:00:00Z");
    private static final Merge USUAL = new Merge(Priorities.USUAL);

    @Test
    void watchPhoneAndBikeComputerAreOneRide() {
        Activity computer = ride("c", "garmin-edge", "ride", 0, 60, 30_000.0, null);
        Activity watch = ride("b", "fitbit", "workout", -5, 60, 28_000.0, 130.0);
        Activity phone = ride("a", "phone", "cycling", 0, 80, 40_000.0, null);

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
        Activity day = ride("p", "phone", "walk", 0, 600, 9_000.0, null);
        Activity morning = ride("m", "garmin", "walk", 10, 30, 2_000.0, null);
        Activity evening = ride("e", "garmin", "walk", 500, 40, 3_000.0, null);

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
        Activity watch = ride("a", "garmin", one, 0, 60, null, null);
        Activity phone = ride("b", "phone", other, 0, 60, null, null);

        assertThat(USUAL.of(List.of(watch, phone))).hasSize(compatible ? 1 : 2);
    }

    @Test
    void theUsersOwnPriorityGoesBeforeTheUsualOneFigureByFigure() {
        Activity watch = ride("a", "garmin", "run", 0, 60, 10_000.0, 150.0);
        Activity pod = ride("b", "stryd", "run", 0, 60, 10_200.0, 151.0);
        Merge own = new Merge(new Priorities(Map.of("distanceM", List.of("stryd"))));

        Activity merged = own.of(List.of(watch, pod)).getFirst().activity();

        assertThat(merged.distanceM()).isEqualTo(10_200);
        assertThat(merged.heartRateAvgBpm()).isEqualTo(150);
    }

    @Test
    void lessThanHalfOfTheShorterOrTheSameSourceAreTwo() {
        Activity watch = ride("a", "garmin", "run", 0, 60, null, null);
        assertThat(USUAL.of(List.of(watch, ride("b", "phone", "run", 31, 60, null, null))))
                .hasSize(2);
        assertThat(USUAL.of(List.of(watch, ride("b", "phone", "run", 30, 60, null, null))))
                .hasSize(1);
        assertThat(USUAL.of(List.of(watch, ride("b", "garmin", "run", 0, 60, null, null))))
                .hasSize(2);
        assertThat(USUAL.of(List.of(watch, ride("b", "phone", "run", 60, 0, null, null))))
                .hasSize(2);
    }

    @Property
    void orderAndRepetitionDoNotMatter(@ForAll("records") List<Activity> records, @ForAll long seed) {
        List<Activity> shuffled = new ArrayList<>(records);
        shuffled.addAll(records);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(USUAL.of(shuffled)).isEqualTo(USUAL.of(records));
    }

    @Property
    void everyRecordIsInExactlyOneAndMergingItsMembersAgainGivesTheSame(@ForAll("records") List<Activity> records) {
        List<MergedActivity> merged = USUAL.of(records);

        assertThat(records)
                .allSatisfy(record -> assertThat(merged.stream().filter(each -> each.has(record.activityId())))
                        .hasSize(1));
        merged.stream()
                .filter(each -> each.members() != null)
                .forEach(each -> assertThat(USUAL.of(members(each))).containsExactly(each));
    }

    /** With one unit a minute in every record, a merged amount is the number of minutes that anybody covers. */
    @Property
    void noMinuteCountsTwice(@ForAll("records") List<Activity> records) {
        USUAL.of(records).stream().filter(each -> each.members() != null).forEach(each -> {
            BitSet minutes = new BitSet();
            each.members().forEach(member -> minutes.set(minute(member.startTime()), minute(member.endTime())));
            assertThat(each.activity().distanceM())
                    .isCloseTo(minutes.cardinality(), org.assertj.core.data.Offset.offset(0.01));
        });
    }

    @Provide
    Arbitrary<List<Activity>> records() {
        Arbitrary<Activity> record = Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of("garmin", "fitbit", "phone", "stryd"),
                        Arbitraries.of("run", "walk", "ride", "workout"),
                        Arbitraries.integers().between(0, 240),
                        Arbitraries.integers().between(1, 120))
                .as((id, source, sport, start, minutes) ->
                        ride("%03d".formatted(id), source, sport, start, minutes, (double) minutes, null));
        return record.list().ofMaxSize(12).uniqueElements(Activity::activityId);
    }

    private static List<Activity> members(MergedActivity merged) {
        return Objects.requireNonNull(merged.members());
    }

    private static int minute(Instant time) {
        return (int) Duration.between(TEN, time).toMinutes();
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e3) / 1e3;
    }

    private static Activity ride(
            String id,
            String source,
            String sport,
            int start,
            int minutes,
            @Nullable Double distanceM,
            @Nullable Double heartRate) {
        Instant begin = TEN.plus(Duration.ofMinutes(start));
        return new Activity(
                id,
                "u-1",
                source,
                sport,
                null,
                begin,
                begin.plus(Duration.ofMinutes(minutes)),
                minutes * 60,
                null,
                distanceM,
                null,
                null,
                heartRate,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }
}
