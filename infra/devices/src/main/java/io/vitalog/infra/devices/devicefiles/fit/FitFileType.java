package io.vitalog.infra.devices.devicefiles.fit;

import com.garmin.fit.File;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a FIT file is for. */
record FitFileType(long number) {
    static final FitFileType ACTIVITY = new FitFileType(File.ACTIVITY.getValue());

    static @Nullable FitFileType of(@Nullable Long number) {
        return number == null ? null : new FitFileType(number);
    }

    /** In words, for people. */
    String words() {
        File file = File.getByValue((short) number);
        return file == File.INVALID
                ? "kind " + number
                : file.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
