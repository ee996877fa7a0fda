package io.vitalog.query.readings;

import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * Which readings are asked for.
 *
 * @param source the only source wanted; absent for all
 */
record ReadingsQuery(
        String userId,
        Metric metric,
        Resolution resolution,
        Times times,
        @Nullable String source) {
    /** Beyond it, minutes or hours are what people want, and pages of samples would go on for hours. */
    static final Duration WIDEST_RAW = Duration.ofDays(31);

    /** Far outside of every time a request can name, and safe to calculate with. */
    private static final long BEYOND_S = 1L << 40;

    ReadingsQuery {
        if (resolution == Resolution.RAW && wide(times)) {
            throw Problem.RANGE_TOO_WIDE.because("raw readings need from and to, at most " + WIDEST_RAW.toDays()
                    + " days apart: ask for one range after the other, or for resolution=minute or hour");
        }
    }

    /** The metric that {@code name} means. */
    static Metric metric(@Nullable String name) {
        Metric metric = name == null || name.isBlank() ? null : Metric.named(name);
        if (metric != null) {
            return metric;
        }
        Problem problem = name == null || name.isBlank() ? Problem.MISSING_PARAMETER : Problem.UNKNOWN_METRIC;
        throw problem.because("metric must be one of the known ones")
                .whereKnownAre(Arrays.stream(Metric.values()).map(Metric::id).toList());
    }

    /** How the samples of this query are told. */
    ChunkReadings telling() {
        return new ChunkReadings(resolution, second(times.from(), -BEYOND_S), second(times.to(), BEYOND_S));
    }

    /**
     * The chunks of one span that may hold readings from {@code after} on, or from the beginning of the range.
     *
     * @param spanS {@link ChunkKey#HOUR_S} or {@link ChunkKey#DAY_S}
     */
    BsonDocument chunks(int spanS, @Nullable Instant after) {
        BsonDocument filter =
                new BsonDocument("userId", new BsonString(userId)).append("metric", new BsonString(metric.id()));
        BsonDocument hours = new BsonDocument();
        Instant from = after == null ? times.from() : after;
        if (from != null) {
            long start = Math.floorDiv(from.getEpochSecond(), spanS) * (long) spanS;
            hours.append("$gte", new BsonDateTime(start * 1_000));
        }
        if (times.to() != null) {
            hours.append("$lt", new BsonDateTime(times.to().toEpochMilli()));
        }
        if (!hours.isEmpty()) {
            filter.append("_at", hours);
        }
        if (source != null) {
            filter.append("source", new BsonString(source));
        }
        String side = spanS == ChunkKey.HOUR_S ? "$lt" : "$gte";
        filter.append("periodS", new BsonDocument(side, new BsonInt32(ChunkKey.HOUR_S)));
        return filter;
    }

    /** What tells this list from every other. */
    String scope() {
        return "readings" + this;
    }

    private static boolean wide(Times times) {
        return times.from() == null
                || times.to() == null
                || Duration.between(times.from(), times.to()).compareTo(WIDEST_RAW) > 0;
    }

    /** The first whole second that is not before {@code time}. */
    private static long second(@Nullable Instant time, long otherwise) {
        return time == null ? otherwise : time.getEpochSecond() + (time.getNano() > 0 ? 1 : 0);
    }
}
