package io.vitalog.infra.devices.devicefiles;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.vitalog.infra.devices.devicefiles.fit.FitFile;
import io.vitalog.infra.devices.devicefiles.recordings.Faults;
import io.vitalog.infra.devices.devicefiles.recordings.Recording;
import io.vitalog.infra.devices.devicefiles.xml.GpxFile;
import io.vitalog.infra.devices.devicefiles.xml.TcxFile;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file is, by how its content begins. */
enum FileKind {
    FIT,
    TCX,
    GPX;

    /** So many bytes suffice to tell. */
    static final int HEAD_BYTES = 4_096;

    private static final Pattern ROOT =
            Pattern.compile("<(?:[A-Za-z0-9_-]{1,64}:)?(TrainingCenterDatabase|gpx)[\\s/>]");

    /** The kind of a file with this content, or with this beginning; null when no reader knows it. */
    static @Nullable FileKind of(byte[] content) {
        if (FitFile.begins(content)) {
            return FIT;
        }
        // In UTF-16 every other byte is zero; without them the root reads as in ASCII.
        String head = new String(content, 0, Math.min(content.length, HEAD_BYTES), ISO_8859_1).replace("\0", "");
        Matcher root = ROOT.matcher(head);
        if (!root.find()) {
            return null;
        }
        return root.group(1).equals("gpx") ? GPX : TCX;
    }

    List<Recording> read(byte[] content, @Nullable ZoneId zone, Faults faults) {
        return switch (this) {
            case FIT -> FitFile.read(content, faults);
            case TCX -> TcxFile.read(content, zone, faults);
            case GPX -> GpxFile.read(content, zone, faults);
        };
    }
}
