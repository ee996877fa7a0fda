package io.vitalog.domain.days.folding;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.merging.Records;
import io.vitalog.domain.days.Day;
import io.vitalog.domain.days.Figure;
import io.vitalog.domain.placement.Contribution;
import io.vitalog.domain.placement.Placement;
import io.vitalog.domain.placement.Placement.Placed;
import io.vitalog.domain.placement.ZoneHistory;
import io.vitalog.domain.spans.Spans;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityFiguresTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-03-14T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-03-14");
    private static final LocalDate SECOND = FIRST.plusDays(1);

    @Test
    void aRideOfThreeDevicesIsOneWithTheMinutesOfAll() {
        Map<LocalDate, Day> days = days(
                record("computer", "garmin-edge", "ride", 600, 60),
                record("watch", "fitbit", "workout", 595, 60),
                record("phone", "phone", "cycling", 600, 80));

        assertThat(count(days, FIRST).value()).isEqualTo(1);
        Figure minutes = Objects.requireNonNull(day(days, FIRST).activityMinutes());
        assertThat(minutes.value()).isEqualTo(85);
        assertThat(minutes.source()).isEqualTo("garmin-edge+fitbit+phone");
        assertThat(minutes.facts()).containsExactly("computer", "watch", "phone");
        assertThat(minutes.sources()).extracting(Figure.SourceFigure::value).containsExactly(60.0, 60.0, 80.0);
    }

    @Test
    void anActivityThatLastsIntoTheNextDayCountsOnceAndItsMinutesWhereTheyLie() {
        Map<LocalDate, Day> days = days(record("late", "garmin", "run", 23 * 60 + 30, 50));

        assertThat(count(days, FIRST).value()).isEqualTo(1);
        assertThat(minutes(days, FIRST)).isEqualTo(30);
        assertThat(day(days, SECOND).activityCount()).isNull();
        assertThat(minutes(days, SECOND)).isEqualTo(20);
    }

    @Test
    void theNextDayKnowsThatAnActivityBeganTheDayBefore() {
        Map<LocalDate, Day> days = days(
                record("phone", "phone", "run", 23 * 60 + 50, 40), record("watch", "garmin", "run", 24 * 60 + 2, 30));

        assertThat(count(days, FIRST).value()).isEqualTo(1);
        assertThat(day(days, SECOND).activityCount()).isNull();
        assertThat(minutes(days, FIRST) + minutes(days, SECOND)).isEqualTo(42);
    }

    @Test
    void theLegsOfATriathlonAreOneActivity() {
        Map<LocalDate, Day> days = days(
                leg("swim", "swim", 600, 20, "tri"),
                leg("ride", "ride", 622, 60, "tri"),
                leg("run", "run", 683, 40, "tri"));

        assertThat(count(days, FIRST).value()).isEqualTo(1);
        assertThat(minutes(days, FIRST)).isEqualTo(120);
    }

    @Test
    void whatEndsAtMidnightTouchesNoOtherDay() {
        assertThat(days(record("late", "garmin", "run", 23 * 60, 60))).containsOnlyKeys(FIRST);
        assertThat(days(record("none", "garmin", "run", 0, 0))).containsOnlyKeys(FIRST);
    }

    /** Each source recording one activity at a time: every minute that anybody covers lies in one day. */
    @Property
    void noMinuteIsInTwoDays(@ForAll("evenings") List<Placed> placed, @ForAll long seed) {
        List<Placed> shuffled = new ArrayList<>(placed);
        Collections.shuffle(shuffled, new Random(seed));
        Map<LocalDate, Day> days = folded(shuffled);

        assertThat(days).isEqualTo(folded(placed));
        double counted = days.values().stream()
                .map(Day::activityMinutes)
                .filter(Objects::nonNull)
                .mapToDouble(Figure::value)
                .sum();
        assertThat(counted).isLessThanOrEqualTo(covered(placed) + 0.01);
        if (placed.stream().map(each -> fact(each).origin()).distinct().count() == 1) {
            assertThat(counted).isCloseTo(covered(placed), Offset.offset(0.01));
        }
    }

    @Provide
    Arbitrary<List<Placed>> evenings() {
        return Combinators.combine(
                        Arbitraries.of("garmin", "fitbit", "phone"),
                        Arbitraries.integers().between(22 * 60, 25 * 60),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.integers().between(0, 99))
                .as((source, start, minutes, id) -> record("f" + id, source, "run", start, minutes))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements(records -> records.getFirst().id())
                .map(records -> records.stream().flatMap(List::stream).toList());
    }

    private static double covered(List<Placed> placed) {
        Spans spans = new Spans();
        for (Placed each : placed) {
            long start = ((Contribution.OfFact) each.contribution()).time().getEpochSecond();
            spans.add(start, start + Math.round(fact(each).elapsedS()));
        }
        return spans.length() / 60.0;
    }

    private static ActivityRecorded fact(Placed placed) {
        return (ActivityRecorded) ((Contribution.OfFact) placed.contribution()).fact();
    }

    @SafeVarargs
    private static Map<LocalDate, Day> days(List<Placed>... records) {
        List<Placed> all = new ArrayList<>();
        for (List<Placed> record : records) {
            all.addAll(record);
        }
        return folded(all);
    }

    private static Map<LocalDate, Day> folded(List<Placed> placed) {
        Map<LocalDate, List<Contribution>> byDate = new TreeMap<>();
        placed.forEach(each ->
                byDate.computeIfAbsent(each.date(), _ -> new ArrayList<>()).add(each.contribution()));
        Map<LocalDate, Day> days = new TreeMap<>();
        byDate.forEach((date, all) -> days.put(date, Objects.requireNonNull(DayFold.of("u-1", date, all))));
        return days;
    }

    private static Day day(Map<LocalDate, Day> days, LocalDate date) {
        return Objects.requireNonNull(days.get(date));
    }

    private static Figure count(Map<LocalDate, Day> days, LocalDate date) {
        return Objects.requireNonNull(day(days, date).activityCount());
    }

    private static double minutes(Map<LocalDate, Day> days, LocalDate date) {
        return Objects.requireNonNull(day(days, date).activityMinutes()).value();
    }

    private static List<Placed> record(String id, String source, String sport, int start, int minutes) {
        return placed(id, source, sport, start, minutes, null);
    }

    private static List<Placed> leg(String id, String sport, int start, int minutes, String partOf) {
        return placed(id, "garmin", sport, start, minutes, partOf);
    }

    private static List<Placed> placed(
            String id, String source, String sport, int start, int minutes, @Nullable String partOf) {
        ActivityRecorded fact = Records.fact(source, sport, minutes, null, null, partOf);
        return Placement.of(id, MIDNIGHT.plus(Duration.ofMinutes(start)), fact, ZoneHistory.EMPTY);
    }
}
