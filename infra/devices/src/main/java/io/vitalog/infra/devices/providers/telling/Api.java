package io.vitalog.infra.devices.providers.telling;

import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;

/** A provider's web API. */
public interface Api {

    /** Whether the answer is this provider's, by members that no other has. */
    boolean knows(Element answer);

    /**
     * Tells what the answer says.
     *
     * @throws Malformed when none of it can be used
     */
    void tell(Element answer, Telling telling) throws Malformed;
}
