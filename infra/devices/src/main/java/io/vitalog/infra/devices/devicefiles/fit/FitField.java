package io.vitalog.infra.devices.devicefiles.fit;

import com.garmin.fit.DateTime;
import com.garmin.fit.Mesg;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Fields of a message by their numbers; null where the device wrote none or the value for none. */
final class FitField {
    /** The field of every kind of message that tells its time. */
    static final int TIMESTAMP = 253;

    private static final long EPOCH_S = DateTime.OFFSET / 1000;

    private FitField() {}

    static @Nullable Double number(Mesg message, int field) {
        return message.getFieldDoubleValue(field);
    }

    static @Nullable Long whole(Mesg message, int field) {
        return message.getFieldLongValue(field);
    }

    static @Nullable String text(Mesg message, int field) {
        return message.getFieldStringValue(field);
    }

    /** Seconds since 1989-12-31 as an instant. */
    static @Nullable Instant time(Mesg message, int field) {
        Long seconds = whole(message, field);
        return seconds == null ? null : Instant.ofEpochSecond(EPOCH_S + seconds);
    }
}
