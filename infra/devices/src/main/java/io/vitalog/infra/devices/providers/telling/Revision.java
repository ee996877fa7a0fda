package io.vitalog.infra.devices.providers.telling;

import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;

/** Which of two versions of a fact is the later one. */
public final class Revision {
    private Revision() {}

    /** When the provider changed it last, in seconds since the epoch; 0 where it does not say. */
    public static long of(Element fact, String member) throws Malformed {
        Double seconds = fact.findNumber(member);
        return seconds == null ? 0 : seconds.longValue();
    }
}
