package io.vitalog.infra.devices.devicefiles.xml;

import io.vitalog.infra.devices.devicefiles.recordings.HeartRates;
import io.vitalog.infra.devices.devicefiles.recordings.Track;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A point while its elements come in. */
final class PointBuilder {
    private @Nullable Instant time;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable Double altitudeM;
    private @Nullable Double distanceM;
    private @Nullable Double heartRate;

    void time(@Nullable Instant told) {
        time = told;
    }

    void latitude(@Nullable Double degrees) {
        latitude = degrees;
    }

    void longitude(@Nullable Double degrees) {
        longitude = degrees;
    }

    void altitude(@Nullable Double metres) {
        altitudeM = metres;
    }

    void distance(@Nullable Double metres) {
        distanceM = metres;
    }

    void heartRate(@Nullable Double bpm) {
        heartRate = bpm;
    }

    /** Adds the point, whose time a heart rate needs. */
    void addTo(Track track, HeartRates heartRates) {
        track.add(new Track.Point(time, latitude, longitude, altitudeM, distanceM));
        if (time != null) {
            heartRates.put(time.getEpochSecond(), heartRate);
        }
    }
}
