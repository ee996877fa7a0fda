package io.vitalog.domain.activities.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.Activity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

class MergePropertiesTest {
    private static final Merge USUAL = new Merge(Priorities.USUAL);

    @Property
    void orderAndRepetitionDoNotMatter(@ForAll("records") List<Activity> records, @ForAll long seed) {
        List<Activity> shuffled = new ArrayList<>(records);
        shuffled.addAll(records);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(USUAL.of(shuffled)).isEqualTo(USUAL.of(records));
    }

    @Property
    void everyRecordIsInExactlyOneAndMergingTwiceChangesNothing(@ForAll("records") List<Activity> records) {
        List<MergedActivity> merged = USUAL.of(records);

        assertThat(records)
                .allSatisfy(record -> assertThat(merged.stream().filter(each -> each.has(record.activityId())))
                        .hasSize(1));
        assertThat(USUAL.of(merged.stream().flatMap(MergedActivity::records).toList()))
                .isEqualTo(merged);
    }

    /** With one unit a minute in every record, an amount is at most the minutes from start to end. */
    @Property
    void noMinuteCountsTwiceInAnActivity(@ForAll("records") List<Activity> records) {
        assertThat(USUAL.of(records))
                .allSatisfy(each -> assertThat(
                                Objects.requireNonNull(each.activity().distanceM()))
                        .isLessThanOrEqualTo(each.activity().elapsedS() / 60 + 0.01));
    }

    /** Each source recording one activity at a time, all on foot: activities follow one another. */
    @Property
    void noMinuteCountsInTwoActivities(@ForAll("walks") List<Activity> walks) {
        List<MergedActivity> merged = USUAL.of(walks);

        for (int i = 1; i < merged.size(); i++) {
            assertThat(merged.get(i).activity().startTime())
                    .isAfterOrEqualTo(merged.get(i - 1).activity().endTime());
        }
        BitSet minutes = new BitSet();
        walks.forEach(walk -> minutes.set(minute(walk.startTime()), minute(walk.endTime())));
        double counted = merged.stream()
                .mapToDouble(each -> Objects.requireNonNull(each.activity().distanceM()))
                .sum();
        assertThat(counted).isLessThanOrEqualTo(minutes.cardinality() + 0.01);
        if (merged.size() == 1) {
            assertThat(counted).isCloseTo(minutes.cardinality(), Offset.offset(0.01));
        }
    }

    @Provide
    Arbitrary<List<Activity>> walks() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 60);
        Arbitrary<List<Integer>> turns = minutes.list().ofMinSize(2).ofMaxSize(8);
        return Combinators.combine(turns, turns, turns).as((watch, band, phone) -> {
            List<Activity> walks = new ArrayList<>(following("garmin", watch));
            walks.addAll(following("fitbit", band));
            walks.addAll(following("phone", phone));
            return walks;
        });
    }

    /** What follows from breaks and lengths by turns, in minutes. */
    private static List<Activity> following(String source, List<Integer> turns) {
        List<Activity> walks = new ArrayList<>();
        int at = 0;
        for (int i = 0; i + 1 < turns.size(); i += 2) {
            int length = turns.get(i + 1) + 1;
            at += turns.get(i);
            walks.add(Records.record(source + i, source, "walk", at, length, (double) length, null));
            at += length;
        }
        return walks;
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
                        Records.record("%03d".formatted(id), source, sport, start, minutes, (double) minutes, null));
        return record.list().ofMaxSize(12).uniqueElements(Activity::activityId);
    }

    private static int minute(Instant time) {
        return (int) Duration.between(Records.TEN, time).toMinutes();
    }
}
