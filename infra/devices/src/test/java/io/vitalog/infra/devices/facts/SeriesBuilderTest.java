package io.vitalog.infra.devices.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SeriesBuilderTest {
    private final List<SeriesTaken> series = new ArrayList<>();
    private final Map<String, Double> heard = new TreeMap<>();

    @Test
    void leavesOffsetsOutWhenASampleStandsAtEveryPeriod() {
        gather(List.of(steps(0, 60, 5), steps(0, 120, 0), steps(0, 180, 7)));

        assertThat(series)
                .containsExactly(new SeriesTaken("x", Metric.STEPS, null, 60, null, new double[] {5, 0, 7}, null, 0));
    }

    @Test
    void keepsAnAbsentMinuteAbsent() {
        gather(List.of(steps(0, 60, 5), steps(0, 180, 7)));

        assertThat(series)
                .containsExactly(
                        new SeriesTaken("x", Metric.STEPS, null, 60, new int[] {0, 120}, new double[] {5, 7}, null, 0));
    }

    @Test
    void beginsAnewWithAnotherWindowOrUserAndWhereTimeDoesNotRise() {
        gather(List.of(steps(0, 60, 1), steps(0, 60, 2), steps(0, 0, 3), steps(1, 60, 4), steps(1, 120, 5)));

        assertThat(series).extracting(SeriesTaken::size).containsExactly(1, 1, 1, 2);
    }

    @Property
    void losesAndChangesNoSample(@ForAll("samples") List<Sample> samples) {
        series.clear();
        heard.clear();

        gather(samples);

        Map<String, Double> given = new TreeMap<>();
        samples.forEach(one -> given.merge(one.userId() + one.epochSecond(), one.value(), Double::sum));
        assertThat(heard).isEqualTo(given);
        assertThat(series).allSatisfy(one -> {
            for (int i = 1; i < one.size(); i++) {
                assertThat(one.offsetS(i)).isGreaterThan(one.offsetS(i - 1));
            }
        });
    }

    @Provide
    Arbitrary<List<Sample>> samples() {
        return Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.longs().between(0, 20),
                        Arbitraries.integers().between(0, 9))
                .as((user, minute, value) -> new Sample(user, Metric.STEPS, 60, minute / 5, minute * 60, value))
                .list()
                .ofMaxSize(40);
    }

    private void gather(List<Sample> samples) {
        SeriesBuilder builder = new SeriesBuilder("x", null);
        for (Sample sample : samples) {
            if (builder.endsBefore(sample)) {
                builder.flush(this::hear);
            }
            builder.add(sample);
        }
        builder.flush(this::hear);
        builder.flush(this::hear);
    }

    private void hear(String user, Instant time, SeriesTaken taken) {
        series.add(taken);
        for (int i = 0; i < taken.size(); i++) {
            heard.merge(user + (time.getEpochSecond() + taken.offsetS(i)), taken.value(i), Double::sum);
        }
    }

    private static Sample steps(long window, long second, double value) {
        return new Sample("u", Metric.STEPS, 60, window, second, value);
    }
}
