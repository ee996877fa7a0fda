package io.vitalog.infra.devices.pmdata.pmsys;

import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.DateTimeException;
import java.time.Instant;

/** Times in UTC as {@code 2019-11-01T08:31:40.751Z}. */
final class PmsysTime {
    private PmsysTime() {}

    static Instant parse(String text) throws Malformed {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw new Malformed(Skip.MALFORMED_TIME, "'" + text + "' is no time in UTC");
        }
    }
}
