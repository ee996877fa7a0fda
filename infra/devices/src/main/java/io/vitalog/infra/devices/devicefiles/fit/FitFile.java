package io.vitalog.infra.devices.devicefiles.fit;

import io.vitalog.infra.devices.devicefiles.recordings.Faults;
import io.vitalog.infra.devices.devicefiles.recordings.Recording;
import io.vitalog.infra.devices.files.Skip;
import java.util.List;

/** Reads the parts of a FIT file: most have one, but files may be chained. */
public final class FitFile {
    private FitFile() {}

    /** Whether {@code bytes} begin as a FIT file does. */
    public static boolean begins(byte[] bytes) {
        return FitPart.begins(bytes, 0);
    }

    /** The recordings of a file; what cannot be read is told to {@code faults} and costs only itself. */
    public static List<Recording> read(byte[] content, Faults faults) {
        FitMessages messages = new FitMessages(faults);
        int at = 0;
        while (at < content.length) {
            if (!FitPart.begins(content, at)) {
                faults.found(
                        Skip.CUT_OFF,
                        "no header of FIT at byte " + at + ", so the last " + (content.length - at) + " are not read");
                break;
            }
            FitPart part = FitPart.at(content, at);
            part.decode(messages, faults);
            at = part.end();
        }
        return messages.recordings();
    }
}
