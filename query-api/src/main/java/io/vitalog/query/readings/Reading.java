package io.vitalog.query.readings;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A sample, or what the samples of one source and period say of a minute or an hour.
 *
 * @param time of the sample, or the beginning of the minute or hour
 * @param source who measured
 * @param periodS seconds that each sample stands for; zero for values of a moment
 * @param value the sample, the sum of amounts, or the newest of levels of which only the newest counts
 * @param min the least, of levels
 * @param avg the mean of the samples, of levels
 * @param max the greatest, of levels
 * @param records how many samples it is made of; absent for a sample
 * @param unpaired true where the source is a device that was, in that time or a part of it, not paired with the user
 */
record Reading(
        Instant time,
        String source,
        int periodS,
        @Nullable Double value,
        @Nullable Double min,
        @Nullable Double avg,
        @Nullable Double max,
        @Nullable Integer records,
        @Nullable Boolean unpaired) {

    /** The order of a list: by time, then source, then period. */
    static final Comparator<Reading> ORDER =
            Comparator.comparing(Reading::time).thenComparing(Reading::source).thenComparingInt(Reading::periodS);

    static Reading sample(Instant time, String source, int periodS, double value) {
        return new Reading(time, source, periodS, value, null, null, null, null, null);
    }

    static Reading amount(Instant time, String source, int periodS, double value, int records) {
        return new Reading(time, source, periodS, value, null, null, null, records, null);
    }

    static Reading level(Instant time, String source, int periodS, double min, double avg, double max, int records) {
        return new Reading(time, source, periodS, null, min, avg, max, records, null);
    }

    /** The same, measured by a device that was not the user's. */
    Reading ofNobodysDevice() {
        return new Reading(time, source, periodS, value, min, avg, max, records, true);
    }
}
