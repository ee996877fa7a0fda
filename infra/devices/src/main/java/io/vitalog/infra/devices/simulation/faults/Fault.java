package io.vitalog.infra.devices.simulation.faults;

import java.util.Locale;

/** What can be wrong with a device on a day. */
public enum Fault {
    /** Some hours without samples. */
    GAPS,
    /** The heart rate sensor reads higher and higher. */
    DRIFT,
    /** The clock is behind, up to three hours. */
    CLOCK,
    /** The clock jumps forward or backward once or several times, by up to three hours, and is set right later. */
    JUMPS,
    /** Some records are sent twice, by devices and by the app. */
    DUPLICATES,
    /** What was to be sent within some hours comes at the end of the day. */
    LATE,
    /** What was to be sent within some hours comes at their end, the newest first. */
    OUT_OF_ORDER,
    /** Records come that nobody can read, besides the sound ones. */
    MALFORMED;

    /** Its name in options, summaries and ledgers, such as {@code out-of-order}. */
    public String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
