package io.vitalog.domain.readings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Measured values. Each sample is a fact of its own, told apart by user, origin, metric, period and second: a device
 * that sends overlapping series, or the same value alone and in a series, is counted once. Of several samples of one
 * second the higher revision counts, then the greater value.
 */
public sealed interface ReadingEvent extends Fact {
    /** The most samples that one event may carry. */
    int MOST_SAMPLES = 10_000;

    /** The longest stretch that one event may span: 31 days. */
    int LONGEST_SPAN_S = 31 * 86_400;

    Metric metric();

    /** Seconds that a sample stands for, beginning at its time; zero for the value of a moment. */
    int periodS();

    /** How many samples the event carries or withdraws. */
    int size();

    /** Seconds from the event's time to sample {@code index}; rising. */
    int offsetS(int index);

    /** The value of sample {@code index} in the metric's unit; NaN when it is withdrawn. */
    double value(int index);

    @Override
    default String naturalKey(Instant eventTime) {
        return SampleId.key(metric(), periodS(), eventTime.getEpochSecond());
    }

    /** States the rules that single readings, series and retractions share. */
    static void checkPeriod(Check check, int periodS) {
        check.between("periodS", periodS, 0, 86_400);
    }

    /** States that a unit, when it is given, is the metric's. */
    static void checkUnit(Check check, Metric metric, @Nullable String unit) {
        check.that(
                unit == null || unit.equals(metric.unit()), metric.id() + " is in " + metric.unit() + ", not " + unit);
    }

    /** One value. The event's time is when it was measured, or when its period began. */
    record ReadingTaken(
            @Required String origin,
            @Required Metric metric,
            @Required double value,
            @Nullable String unit,
            @ZeroWhenAbsent int periodS,
            @Nullable String zone,
            @ZeroWhenAbsent long revision)
            implements ReadingEvent {
        @Override
        @JsonIgnore
        public int size() {
            return 1;
        }

        @Override
        public int offsetS(int index) {
            return 0;
        }

        @Override
        public double value(int index) {
            return value;
        }

        @Override
        public void check(Check check) {
            checkUnit(check, metric, unit);
            checkPeriod(check, periodS);
            check.between(metric.id(), value, metric.least(), metric.most());
        }
    }

    /**
     * Many values of one metric. The event's time is that of offset zero.
     *
     * @param offsetsS whole seconds after the event's time, rising; absent when a sample stands at every period
     * @param values in the metric's unit, as many as offsets
     */
    @SuppressWarnings(
            "ArrayRecordComponent") // minutes of samples on the hot path: boxed lists cost five times the memory
    record SeriesTaken(
            @Required String origin,
            @Required Metric metric,
            @Nullable String unit,
            @ZeroWhenAbsent int periodS,
            int @Nullable [] offsetsS,
            @Required double[] values,
            @Nullable String zone,
            @ZeroWhenAbsent long revision)
            implements ReadingEvent {
        @Override
        @JsonIgnore
        public int size() {
            return values.length;
        }

        @Override
        public int offsetS(int index) {
            return offsetsS != null ? offsetsS[index] : index * periodS;
        }

        @Override
        public double value(int index) {
            return values[index];
        }

        @Override
        public void check(Check check) {
            checkUnit(check, metric, unit);
            checkPeriod(check, periodS);
            check.that(values.length > 0 && values.length <= MOST_SAMPLES, "values must be 1 to " + MOST_SAMPLES);
            if (offsetsS == null) {
                check.that(periodS > 0, "offsetsS may be absent only when periodS is positive")
                        .that((long) values.length * periodS <= LONGEST_SPAN_S, "a series spans at most 31 days");
            } else {
                Offsets.check(check, offsetsS);
                check.that(offsetsS.length == values.length, "offsetsS and values must be equally many");
            }
            for (double value : values) {
                check.between(metric.id(), value, metric.least(), metric.most());
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other
                            instanceof
                            SeriesTaken(
                                    String itsOrigin,
                                    Metric itsMetric,
                                    String itsUnit,
                                    int itsPeriodS,
                                    int[] itsOffsetsS,
                                    double[] itsValues,
                                    String itsZone,
                                    long itsRevision)
                    && origin.equals(itsOrigin)
                    && metric == itsMetric
                    && java.util.Objects.equals(unit, itsUnit)
                    && periodS == itsPeriodS
                    && Arrays.equals(offsetsS, itsOffsetsS)
                    && Arrays.equals(values, itsValues)
                    && java.util.Objects.equals(zone, itsZone)
                    && revision == itsRevision;
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(values) + metric.hashCode();
        }
    }

    /**
     * Samples were withdrawn, whatever their values were.
     *
     * @param offsetsS whole seconds after the event's time, rising; absent for the one at the event's time
     */
    @SuppressWarnings("ArrayRecordComponent") // as in SeriesTaken
    record ReadingsRetracted(
            @Required String origin,
            @Required Metric metric,
            @ZeroWhenAbsent int periodS,
            int @Nullable [] offsetsS,
            @ZeroWhenAbsent long revision)
            implements ReadingEvent {
        @Override
        public boolean retracted() {
            return true;
        }

        @Override
        @JsonIgnore
        public int size() {
            return offsetsS != null ? offsetsS.length : 1;
        }

        @Override
        public int offsetS(int index) {
            return offsetsS != null ? offsetsS[index] : 0;
        }

        @Override
        public double value(int index) {
            return Double.NaN;
        }

        @Override
        public void check(Check check) {
            checkPeriod(check, periodS);
            if (offsetsS != null) {
                Offsets.check(check, offsetsS);
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other
                            instanceof
                            ReadingsRetracted(
                                    String itsOrigin,
                                    Metric itsMetric,
                                    int itsPeriodS,
                                    int[] itsOffsetsS,
                                    long itsRevision)
                    && origin.equals(itsOrigin)
                    && metric == itsMetric
                    && periodS == itsPeriodS
                    && Arrays.equals(offsetsS, itsOffsetsS)
                    && revision == itsRevision;
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(offsetsS) + metric.hashCode();
        }
    }
}
