package io.vitalog.infra.devices.devicefiles.fit;

import com.garmin.fit.HrMesg;
import com.garmin.fit.Mesg;
import io.vitalog.infra.devices.devicefiles.recordings.HeartRates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Heart rates that a strap kept while it had no contact to the watch, as under water. A message tells when one event of
 * the strap's own clock was; the following ones tell events of that clock alone.
 *
 * @see <a href="https://developer.garmin.com/fit/cookbook/decoding-activity-files/">Decoding FIT activity files</a>
 */
final class FitStrap {
    /** The clock counts 32 bits of 1/1024 s. */
    private static final double CLOCK_S = 1L << 22;

    private final HeartRates heartRates = new HeartRates();
    private @Nullable Instant anchor;
    private double anchorEventS;

    void take(Mesg message) {
        int events = message.getNumFieldValues(HrMesg.EventTimestampFieldNum);
        Instant time = FitField.time(message, FitField.TIMESTAMP);
        if (time != null && events > 0) {
            Double fraction = FitField.number(message, HrMesg.FractionalTimestampFieldNum);
            anchor = time.plusMillis(fraction == null ? 0 : Math.round(fraction * 1000));
            anchorEventS = event(message, 0);
        }
        if (anchor == null) {
            return;
        }
        int count = Math.min(events, message.getNumFieldValues(HrMesg.FilteredBpmFieldNum));
        for (int i = 0; i < count; i++) {
            double sinceS = event(message, i) - anchorEventS;
            if (Double.isNaN(sinceS)) {
                continue;
            }
            long millis = Math.round((sinceS < 0 ? sinceS + CLOCK_S : sinceS) * 1000);
            heartRates.put(
                    anchor.plusMillis(millis).getEpochSecond(),
                    message.getFieldLongValue(HrMesg.FilteredBpmFieldNum, i));
        }
    }

    HeartRates heartRates() {
        return heartRates;
    }

    private static double event(Mesg message, int index) {
        Double seconds = message.getFieldDoubleValue(HrMesg.EventTimestampFieldNum, index);
        return seconds == null ? Double.NaN : seconds;
    }
}
