package io.vitalog.infra.devices.devicefiles.recordings;

import io.vitalog.infra.devices.files.Skip;

/** Hears what is wrong with a file; what is whole goes on. */
public interface Faults {
    void found(Skip cause, String what);
}
