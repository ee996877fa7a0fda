package io.vitalog.infra.devices.simulation;

import io.vitalog.infra.devices.sending.Parcel;

/** Where the records go; from any thread. */
public interface Outlet {
    void send(Parcel parcel);

    /** Returns when everything sent so far is safe. */
    default void flush() {}
}
