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

    @Property
    void gapsAndWhatIsSharedAreThoseOfTheirPoints(
            @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> starts,
            @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> others,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(max = 90) int to) {
        Spans spans = stretches(starts);
        Spans more = stretches(others);
        int end = Math.max(from, to);
        BitSet gaps = new BitSet();
        gaps.set(from, end);
        gaps.andNot(points(spans));
        BitSet shared = points(spans);
        shared.and(points(more));

        assertThat(points(spans.gapsWithin(from, end))).isEqualTo(gaps);
        assertThat(points(spans.within(more))).isEqualTo(shared);
        assertThat(spans.isEmpty()).isEqualTo(starts.isEmpty());
        for (int start : starts) {
            Spans around = spans.around(start);
            assertThat(points(spans)
                            .get((int) around.start(), (int) around.end())
                            .cardinality())
                    .isEqualTo((int) around.length());
            assertThat(points(spans).get((int) around.end())).isFalse();
            assertThat(around.start()).isLessThanOrEqualTo(start);
        }
    }

    private static Spans stretches(List<Integer> starts) {
        Spans spans = new Spans();
        starts.forEach(start -> spans.add(start, start + 1 + start % 9));
        return spans;
    }

    private static BitSet points(Spans spans) {
        BitSet points = new BitSet();
        for (int point = 0; point < 120; point++) {
            points.set(point, spans.lengthWithin(point, point + 1) == 1);
        }
        return points;
    }
}
