package io.vitalog.domain.spans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SpansTest {
    @Property
    void countsEveryPointOfTheUnionOnce(
            @ForAll @Size(max = 12) List<@IntRange(max = 60) Integer> starts,
            @ForAll @IntRange(max = 25) int length,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(max = 90) int to) {
        Spans spans = new Spans();
        BitSet points = new BitSet();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = start + (length + 7 * i) % 26;
            spans.add(start, end);
            points.set(start, end);
        }

        assertThat(spans.length()).isEqualTo(points.cardinality());
        assertThat(spans.lengthWithin(from, Math.max(from, to)))
                .isEqualTo(points.get(from, Math.max(from, to)).cardinality());
    }
}
