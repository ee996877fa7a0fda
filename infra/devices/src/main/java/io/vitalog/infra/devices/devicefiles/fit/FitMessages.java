package io.vitalog.infra.devices.devicefiles.fit;

import com.garmin.fit.Mesg;
import com.garmin.fit.MesgListener;
import com.garmin.fit.MesgNum;
import io.vitalog.infra.devices.devicefiles.recordings.Faults;
import io.vitalog.infra.devices.devicefiles.recordings.Recording;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the messages of a file. A file id begins a recording; parts of a chain without one, such as those that a
 * heart rate strap adds, belong to the recording before them.
 */
final class FitMessages implements MesgListener {
    private final Faults faults;
    private final List<Recording> recordings = new ArrayList<>();
    private FitRecording current = new FitRecording();

    FitMessages(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void onMesg(Mesg message) {
        switch (message.getNum()) {
            case MesgNum.FILE_ID -> {
                finish();
                current.identify(message);
            }
            case MesgNum.SESSION -> current.session(message);
            case MesgNum.RECORD -> current.record(message);
            case MesgNum.HR -> current.strap(message);
            case MesgNum.HRV -> current.beats(message);
            case MesgNum.SPORT -> current.sport(message);
            case MesgNum.ACTIVITY -> current.activity(message);
            default -> {}
        }
    }

    /** All recordings of the file. */
    List<Recording> recordings() {
        finish();
        return recordings;
    }

    private void finish() {
        Recording recording = current.recording(faults);
        if (recording != null) {
            recordings.add(recording);
        }
        current = new FitRecording();
    }
}
