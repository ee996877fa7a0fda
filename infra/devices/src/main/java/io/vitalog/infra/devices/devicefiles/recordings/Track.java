package io.vitalog.infra.devices.devicefiles.recordings;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What follows from recorded points: span, distance, climb. Nothing is measured across a gap. */
public final class Track {
    private static final double EARTH_RADIUS_M = 6_371_008.8;

    /** A climb counts once it exceeds what a barometer wavers by. */
    private static final double LEAST_CLIMB_M = 2;

    /** A point; whatever the device did not measure is absent. {@code distanceM} is told from the beginning on. */
    public record Point(
            @Nullable Instant time,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double altitudeM,
            @Nullable Double distanceM) {
        boolean located() {
            return latitude != null && longitude != null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        }
    }

    private @Nullable Instant first;
    private @Nullable Instant last;
    private @Nullable Instant segmentStart;
    private @Nullable Instant segmentEnd;
    private double activeS;
    private @Nullable Point before;
    private double walkedM;
    private boolean located;
    private @Nullable Double toldM;
    private @Nullable Double lowM;
    private @Nullable Double climbM;

    public void add(Point point) {
        if (point.time() != null) {
            extend(point.time());
        }
        if (point.located()) {
            walkedM += before == null ? 0 : metres(before, point);
            before = point;
            located = true;
        }
        if (point.distanceM() != null && point.distanceM() >= 0) {
            toldM = toldM == null ? point.distanceM() : (Double) Math.max(toldM, point.distanceM());
        }
        if (point.altitudeM() != null) {
            climb(point.altitudeM());
        }
    }

    /** The next point is not reached from the last one. */
    public void interrupt() {
        if (segmentStart != null && segmentEnd != null) {
            activeS += seconds(segmentStart, segmentEnd);
        }
        segmentStart = null;
        segmentEnd = null;
        before = null;
        lowM = null;
    }

    /** The earliest time of a point, or null when none has a time. */
    public @Nullable Instant first() {
        return first;
    }

    public @Nullable Instant last() {
        return last;
    }

    /** Seconds in which points were recorded, gaps between segments left out. */
    public double activeS() {
        return activeS + (segmentStart == null || segmentEnd == null ? 0 : seconds(segmentStart, segmentEnd));
    }

    /** As the device told it, else along the points; null when neither is known. */
    public @Nullable Double distanceM() {
        return toldM != null ? toldM : walked();
    }

    public @Nullable Double elevationGainM() {
        return climbM == null ? null : (Double) (Math.round(climbM * 10) / 10.0);
    }

    private @Nullable Double walked() {
        return located ? (Double) (Math.round(walkedM * 10) / 10.0) : null;
    }

    private void extend(Instant time) {
        first = first == null || time.isBefore(first) ? time : first;
        last = last == null || time.isAfter(last) ? time : last;
        segmentStart = segmentStart == null || time.isBefore(segmentStart) ? time : segmentStart;
        segmentEnd = segmentEnd == null || time.isAfter(segmentEnd) ? time : segmentEnd;
    }

    private void climb(double altitudeM) {
        climbM = climbM == null ? (Double) 0.0 : climbM;
        if (lowM == null || altitudeM < lowM) {
            lowM = altitudeM;
        } else if (altitudeM - lowM >= LEAST_CLIMB_M) {
            climbM += altitudeM - lowM;
            lowM = altitudeM;
        }
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }

    /** Along a great circle, by the haversine formula: R. W. Sinnott, Sky and Telescope 68 (1984), p. 159. */
    static double metres(Point one, Point other) {
        double phi1 = Math.toRadians(orZero(one.latitude()));
        double phi2 = Math.toRadians(orZero(other.latitude()));
        double half = Math.sin((phi2 - phi1) / 2);
        double across = Math.sin(Math.toRadians(orZero(other.longitude()) - orZero(one.longitude())) / 2);
        double haversine = half * half + Math.cos(phi1) * Math.cos(phi2) * across * across;
        return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    private static double orZero(@Nullable Double degrees) {
        return degrees == null ? 0 : degrees;
    }
}
