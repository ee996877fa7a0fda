package io.vitalog.domain.activities.merging;

import static io.vitalog.domain.activities.merging.Records.factId;
import static io.vitalog.domain.activities.merging.Records.leg;
import static io.vitalog.domain.activities.merging.Records.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.Activity;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MultisportTest {
    private static final Merge USUAL = new Merge(Priorities.USUAL);
    private static final Activity SWIM = leg("1", "garmin", "swim", 0, 20, "tri");
    private static final Activity CHANGE = leg("2", "garmin", "transition", 20, 5, "tri");
    private static final Activity RIDE = leg("3", "garmin", "ride", 25, 60, "tri");
    private static final Activity RUN = leg("4", "garmin", "run", 87, 40, "tri");

    @Test
    void legsAreTheChildrenOfWhatFollowsFromThem() {
        List<MergedActivity> merged = USUAL.of(List.of(RUN, SWIM, RIDE, CHANGE));

        assertThat(merged).hasSize(1);
        Activity whole = merged.getFirst().activity();
        assertThat(whole.activityId()).isEqualTo(factId("garmin", "tri"));
        assertThat(whole.sport()).isEqualTo("multisport");
        assertThat(whole.startTime()).isEqualTo(SWIM.startTime());
        assertThat(whole.elapsedS()).isEqualTo(127 * 60);
        assertThat(whole.distanceM()).isEqualTo(12_500);
        assertThat(whole.heartRateAvgBpm()).isEqualTo(145.0);
        assertThat(whole.energyKcal()).isNull();
        assertThat(children(merged.getFirst()))
                .extracting(MergedActivity::activity)
                .containsExactly(SWIM, CHANGE, RIDE, RUN);
        assertThat(merged.getFirst().part("3").activity()).isEqualTo(RIDE);
        assertThat(merged.getFirst().part(whole.activityId())).isEqualTo(merged.getFirst());
    }

    @Test
    void anotherDevicesRecordOfOneLegBelongsToTheLeg() {
        Activity computer = record("0", "suunto", "ride", 24, 62, 31_000.0, null);

        List<MergedActivity> merged = USUAL.of(List.of(computer, RUN, SWIM, RIDE, CHANGE));

        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().has("0")).isTrue();
        MergedActivity ride = merged.getFirst().part("3");
        assertThat(ride.activity().activityId()).as("the smallest fact id").isEqualTo("0");
        assertThat(ride.records()).containsExactly(RIDE, computer);
    }

    @Test
    void thePhonesRecordOfAllOfItAddsNothingToTheLegs() {
        Activity phone = record("p", "phone", "workout", -3, 140, 14_000.0, null);

        List<MergedActivity> merged = USUAL.of(List.of(phone, RUN, SWIM, RIDE, CHANGE));

        assertThat(merged).hasSize(1);
        assertThat(children(merged.getFirst()))
                .extracting(each -> each.activity().distanceM())
                .containsExactly(2_000.0 + 300, 500.0, 6_000.0, 4_000.0);
        assertThat(children(merged.getFirst()).getFirst().activity().endTime()).isEqualTo(SWIM.endTime());
    }

    @Test
    void aRecordOfTheWholeKeepsItsFiguresAndGetsTheLegs() {
        Activity whole = record(factId("garmin", "tri"), "garmin", "triathlon", 0, 130, 12_345.0, 149.0);

        List<MergedActivity> merged = USUAL.of(List.of(RUN, SWIM, whole, RIDE, CHANGE));

        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().activity()).isEqualTo(whole);
        assertThat(children(merged.getFirst())).hasSize(4);
    }

    @Test
    void twoDevicesThatBothTellLegsTellOfOneActivity() {
        Activity otherSwim = leg("8", "suunto", "swim", 1, 20, "other");
        Activity otherRide = leg("9", "suunto", "ride", 26, 58, "other");

        List<MergedActivity> merged = USUAL.of(List.of(otherSwim, otherRide, RUN, SWIM, RIDE, CHANGE));

        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().activity().activityId()).isEqualTo(factId("garmin", "tri"));
        assertThat(merged.getFirst().has("9")).isTrue();
    }

    private static List<MergedActivity> children(MergedActivity merged) {
        return Objects.requireNonNull(merged.children());
    }
}
