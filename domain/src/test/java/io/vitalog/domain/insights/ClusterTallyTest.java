package io.vitalog.domain.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClusterTallyTest {
    @Property
    void orderDoesNotMatterAndWhatIsTakenAwayWasNeverThere(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = -2, max = 2) Double> kept,
            @ForAll @Size(max = 20) List<@DoubleRange(min = -2, max = 2) Double> gone,
            @ForAll long seed) {
        List<ClusterTally> changes = new ArrayList<>();
        kept.forEach(value -> changes.add(one(value)));
        gone.forEach(value -> changes.add(one(value)));
        Collections.shuffle(changes, new Random(seed));
        gone.forEach(value -> changes.add(one(value).negated()));

        assertThat(tally(changes))
                .isEqualTo(tally(kept.stream().map(ClusterTallyTest::one).toList()));
    }

    @Test
    void tellsMeanAndSpread() {
        ClusterTally tally = Objects.requireNonNull(tally(List.of(one(0.2), one(0.4), one(0.9))));

        assertThat(tally.mean(0)).isCloseTo(0.5, within(1e-6));
        assertThat(tally.deviation(0)).isCloseTo(Math.sqrt((0.09 + 0.01 + 0.16) / 3), within(1e-6));
    }

    @Test
    void isGoneWithTheLastSession() {
        assertThat(one(0.3).after(one(0.3).negated())).isNull();
    }

    private static ClusterTally tally(List<ClusterTally> changes) {
        ClusterTally tally = ClusterTally.NONE;
        for (ClusterTally change : changes) {
            ClusterTally next = tally.after(change);
            tally = next == null ? ClusterTally.NONE : next;
        }
        return tally;
    }

    private static ClusterTally one(double coordinate) {
        long millionths = Math.round(coordinate * 1e6);
        long squares = Math.round(coordinate * coordinate * 1e6);
        return new ClusterTally("yoga", 1, 1, "high", 1, List.of(millionths), List.of(squares));
    }
}
