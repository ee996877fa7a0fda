package io.vitalog.infra.devices.devicefiles;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.HrMesg;
import com.garmin.fit.HrvMesg;
import com.garmin.fit.Mesg;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** FIT files that a test makes up: one part after another, in the order of the calls. */
final class FitBytes {
    private static final long EPOCH_S = 631_065_600;

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private List<Mesg> messages = new ArrayList<>();

    /** An id of a Garmin device. */
    FitBytes id(File type, int product, long serial) {
        FileIdMesg id = new FileIdMesg();
        id.setType(type);
        id.setManufacturer(1);
        id.setProduct(product);
        id.setSerialNumber(serial);
        return add(id);
    }

    FitBytes session(Sport sport, SubSport subSport, Instant start, double elapsedS) {
        SessionMesg session = new SessionMesg();
        session.setSport(sport);
        session.setSubSport(subSport);
        session.setStartTime(time(start));
        session.setTimestamp(time(start));
        session.setTotalElapsedTime((float) elapsedS);
        return add(session);
    }

    FitBytes record(Instant time, int bpm, double distanceM) {
        RecordMesg record = new RecordMesg();
        record.setTimestamp(time(time));
        record.setHeartRate((short) bpm);
        record.setDistance((float) distanceM);
        return add(record);
    }

    /** What a strap kept: the anchor of its clock, or events of its clock alone. */
    FitBytes strap(Instant anchor, double eventS, int bpm) {
        HrMesg hr = new HrMesg();
        hr.setTimestamp(time(anchor));
        hr.setEventTimestamp(0, (float) eventS);
        hr.setFilteredBpm(0, (short) bpm);
        return add(hr);
    }

    FitBytes strap(double eventS, int bpm) {
        HrMesg hr = new HrMesg();
        hr.setEventTimestamp(0, (float) eventS);
        hr.setFilteredBpm(0, (short) bpm);
        return add(hr);
    }

    /** Intervals after the record before. */
    FitBytes beats(double... seconds) {
        HrvMesg hrv = new HrvMesg();
        for (int i = 0; i < seconds.length; i++) {
            hrv.setTime(i, (float) seconds[i]);
        }
        return add(hrv);
    }

    FitBytes clock(Instant utc, long aheadS) {
        ActivityMesg activity = new ActivityMesg();
        activity.setTimestamp(time(utc));
        activity.setLocalTimestamp(utc.getEpochSecond() - EPOCH_S + aheadS);
        return add(activity);
    }

    /** Ends the part; what follows is chained to it. */
    FitBytes part() {
        BufferEncoder encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        messages.forEach(encoder::write);
        parts.writeBytes(encoder.close());
        messages = new ArrayList<>();
        return this;
    }

    byte[] bytes() {
        if (!messages.isEmpty()) {
            part();
        }
        return parts.toByteArray();
    }

    private FitBytes add(Mesg message) {
        messages.add(message);
        return this;
    }

    private static DateTime time(Instant time) {
        return new DateTime(time.getEpochSecond() - EPOCH_S);
    }
}
