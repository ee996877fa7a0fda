package io.vitalog.domain.readings;

import io.vitalog.domain.facts.FactId;
import java.time.Instant;

/** The fact id of a single sample, whether it came alone or in a series. */
public final class SampleId {
    /** The kind that all readings share in fact ids. */
    public static final String KIND = "reading";

    private SampleId() {}

    /** The natural key: metric, second and period. */
    public static String key(Metric metric, int periodS, long epochSecond) {
        return metric.id() + "@" + Instant.ofEpochSecond(epochSecond) + "/" + periodS;
    }

    public static FactId of(String userId, String origin, Metric metric, int periodS, long epochSecond) {
        return FactId.of(userId, origin, KIND, key(metric, periodS, epochSecond));
    }
}
