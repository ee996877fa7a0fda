package io.vitalog.infra.devices.simulation;

import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.devices.sending.Parcel;

/** Where the records go; from any thread. */
public interface Outlet {
    void send(Parcel parcel);

    /** Returns when everything sent so far is safe. */
    default void flush() {}

    /** Into the inbox and the commands. */
    static Outlet into(InboxSender sender) {
        return new Outlet() {
            @Override
            public void send(Parcel parcel) {
                sender.send(parcel);
            }

            @Override
            public void flush() {
                sender.flush();
            }
        };
    }
}
