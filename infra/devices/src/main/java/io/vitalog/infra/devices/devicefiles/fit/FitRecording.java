package io.vitalog.infra.devices.devicefiles.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.HrvMesg;
import com.garmin.fit.Mesg;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SportMesg;
import io.vitalog.infra.devices.devicefiles.recordings.Beats;
import io.vitalog.infra.devices.devicefiles.recordings.Device;
import io.vitalog.infra.devices.devicefiles.recordings.Faults;
import io.vitalog.infra.devices.devicefiles.recordings.HeartRates;
import io.vitalog.infra.devices.devicefiles.recordings.RecordedActivity;
import io.vitalog.infra.devices.devicefiles.recordings.Recording;
import io.vitalog.infra.devices.devicefiles.recordings.Track;
import io.vitalog.infra.devices.devicefiles.recordings.Track.Point;
import io.vitalog.infra.devices.files.Skip;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recording while its messages come in. */
final class FitRecording {
    private static final double DEGREES_A_SEMICIRCLE = 180.0 / (1L << 31);

    /** Many times the legs of any race: a damaged file may repeat a session without end. */
    private static final int MOST_SESSIONS = 100;

    /** 0xFFFF of a scale of milliseconds, which the SDK hands on as a number. */
    private static final double NO_INTERVAL_S = 65.535;

    private final List<FitSession> sessions = new ArrayList<>();
    private final Track track = new Track();
    private final HeartRates heartRates = new HeartRates();
    private final FitStrap strap = new FitStrap();
    private final Beats beats = new Beats();
    private @Nullable Instant lastRecord;
    private Device device = Device.UNTOLD;
    private @Nullable FitFileType type;
    private @Nullable String sport;
    private @Nullable String zone;

    void identify(Mesg message) {
        type = FitFileType.of(FitField.whole(message, FileIdMesg.TypeFieldNum));
        device = FitDevice.of(message);
    }

    void session(Mesg message) {
        if (sessions.size() < MOST_SESSIONS) {
            sessions.add(FitSession.of(message));
        }
    }

    void sport(Mesg message) {
        sport = FitSession.sport(message, SportMesg.SportFieldNum, SportMesg.SubSportFieldNum);
    }

    void strap(Mesg message) {
        strap.take(message);
    }

    void record(Mesg message) {
        Instant time = FitField.time(message, FitField.TIMESTAMP);
        if (time == null) {
            return;
        }
        lastRecord = time;
        heartRates.put(time.getEpochSecond(), FitField.whole(message, RecordMesg.HeartRateFieldNum));
        Double altitude = FitField.number(message, RecordMesg.EnhancedAltitudeFieldNum);
        track.add(new Point(
                time,
                degrees(FitField.whole(message, RecordMesg.PositionLatFieldNum)),
                degrees(FitField.whole(message, RecordMesg.PositionLongFieldNum)),
                altitude != null ? altitude : FitField.number(message, RecordMesg.AltitudeFieldNum),
                FitField.number(message, RecordMesg.DistanceFieldNum)));
    }

    /** Intervals have no time but that of the record before them; an array is filled up with what is none. */
    void beats(Mesg message) {
        int count = message.getNumFieldValues(HrvMesg.TimeFieldNum);
        for (int i = 0; lastRecord != null && i < count; i++) {
            Double seconds = message.getFieldDoubleValue(HrvMesg.TimeFieldNum, i);
            if (seconds != null && seconds < NO_INTERVAL_S) {
                beats.put(lastRecord, seconds);
            }
        }
    }

    /** The clock on the wall beside the one in UTC; a device that does not know the former writes nonsense. */
    void activity(Mesg message) {
        Long local = FitField.whole(message, ActivityMesg.LocalTimestampFieldNum);
        Long utc = FitField.whole(message, FitField.TIMESTAMP);
        zone = local == null || utc == null ? zone : FitSession.offset(local - utc);
    }

    /** What was recorded, or null when nothing was; then the faults say so. */
    @Nullable
    Recording recording(Faults faults) {
        if (type != null && !type.equals(FitFileType.ACTIVITY)) {
            faults.found(Skip.NO_ACTIVITY, "a FIT file of " + type.words());
            return null;
        }
        heartRates.fillFrom(strap.heartRates());
        List<RecordedActivity> activities = sessions.isEmpty() ? ofRecords() : ofSessions(faults);
        if (!activities.isEmpty()) {
            return new Recording(device, zone, activities, heartRates, beats);
        }
        if (type != null) {
            faults.found(Skip.NO_ACTIVITY, "no session and no record with a time");
        }
        return null;
    }

    private List<RecordedActivity> ofSessions(Faults faults) {
        if (sessions.size() == MOST_SESSIONS) {
            faults.found(Skip.TOO_LARGE, "sessions after the first " + MOST_SESSIONS);
        }
        List<RecordedActivity> activities = new ArrayList<>();
        for (FitSession session : sessions) {
            RecordedActivity activity = session.activity(sessions.size() == 1 ? track : new Track());
            if (activity == null) {
                faults.found(Skip.MALFORMED_TIME, "a session tells neither when it began nor when it ended");
            } else {
                activities.add(activity);
            }
        }
        return activities;
    }

    private List<RecordedActivity> ofRecords() {
        Instant first = track.first();
        Instant last = track.last();
        if (first == null || last == null) {
            return List.of();
        }
        return List.of(new RecordedActivity(
                first,
                sport == null ? FitSession.UNTOLD_SPORT : sport,
                null,
                Duration.between(first, last).toSeconds(),
                null,
                track.distanceM(),
                null,
                null,
                null,
                track.elevationGainM()));
    }

    private static @Nullable Double degrees(@Nullable Long semicircles) {
        return semicircles == null ? null : (Double) (semicircles * DEGREES_A_SEMICIRCLE);
    }
}
