package io.vitalog.domain.insights;

import io.vitalog.domain.activities.ActivityEvent.Zone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which features of a session a model sees, and by which measure sessions are compared. */
public enum FeatureSet {
    /** Sessions before a camera; consistency is pose accuracy × engagement. */
    YOGA(
            new Measure("consistency", "%"),
            new Measure("poseAccuracyPercent", "%"),
            new Measure("durationMin", "min"),
            new Measure("engagement", "1")) {
        @Override
        public double @Nullable [] values(Done done, Body body) {
            Double accuracy = done.poseAccuracyPercent();
            Double engagement = done.engagement();
            return accuracy == null || engagement == null
                    ? null
                    : new double[] {accuracy, done.durationMin(), engagement};
        }

        @Override
        public double measure(double[] values) {
            return values[0] * values[2];
        }
    },
    /**
     * Sessions with a heart rate: its mean over the user's greatest, minutes, and the share of minutes in zones that
     * begin at half of the greatest or above. Effort is the minutes × the intensity.
     */
    WORKOUT(
            new Measure("effort", "min"),
            new Measure("heartRateIntensity", "1"),
            new Measure("durationMin", "min"),
            new Measure("activeZoneShare", "1")) {
        @Override
        public double @Nullable [] values(Done done, Body body) {
            Double average = done.heartRateAvgBpm();
            Double greatest = body.heartRateMaxBpm(done.time());
            Double share = greatest == null ? null : activeShare(done.zones(), greatest);
            return average == null || greatest == null || share == null
                    ? null
                    : new double[] {average / greatest, done.durationMin(), share};
        }

        @Override
        public double measure(double[] values) {
            return values[0] * values[1];
        }
    };

    /** A number that is told of a session. */
    public record Measure(String name, String unit) {}

    private static final double ACTIVE_FROM = 0.5;

    @SuppressWarnings("ImmutableEnumChecker") // two texts
    private final Measure measure;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Measure> features;

    FeatureSet(Measure measure, Measure... features) {
        this.measure = measure;
        this.features = List.of(features);
    }

    /** The values of the features, in their order; null when the session lacks one. */
    public abstract double @Nullable [] values(Done done, Body body);

    /** The value of the measure that follows from the values of the features. */
    public abstract double measure(double[] values);

    /** The name in models, requests and topics. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its model. */
    public String model() {
        return "sessions-" + text();
    }

    public List<Measure> features() {
        return features;
    }

    public Measure measure() {
        return measure;
    }

    /** The set with this name; null when there is none. */
    public static @Nullable FeatureSet named(String text) {
        return Stream.of(values())
                .filter(set -> set.text().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** The set of the model with this name; null when it is no model of sessions. */
    public static @Nullable FeatureSet ofModel(String model) {
        return Stream.of(values())
                .filter(set -> set.model().equals(model))
                .findFirst()
                .orElse(null);
    }

    /** The share of the time in zones that was active; null when no zone tells of time. */
    private static @Nullable Double activeShare(@Nullable List<Zone> zones, double greatest) {
        if (zones == null) {
            return null;
        }
        double all = 0;
        double active = 0;
        for (Zone zone : zones) {
            Double from = zone.minBpm();
            all += zone.minutes();
            active += from != null && from >= ACTIVE_FROM * greatest ? zone.minutes() : 0;
        }
        return all == 0 ? null : (Double) (active / all);
    }
}
