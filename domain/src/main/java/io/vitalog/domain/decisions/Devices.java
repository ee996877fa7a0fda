package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.Pairing;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.devices.DeviceEvent;
import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.devices.DeviceEvent.DeviceUnpaired;
import io.vitalog.domain.events.Event;
import java.util.List;

/** Pairing: a device is one user's at a time, whoever asks first. */
final class Devices {
    private Devices() {}

    static List<Event<?>> decide(Command command, States states) {
        DeviceEvent wish = (DeviceEvent) command.wish();
        Pairing pairing = (Pairing) states.of(EntityId.device(wish.deviceId()));
        boolean theirs = command.subject().equals(pairing.userId());
        return switch (wish) {
            case DevicePaired paired -> {
                if (theirs) {
                    yield List.of();
                }
                if (pairing.userId() != null) {
                    throw new Rejection("device-taken", "device " + paired.deviceId() + " is paired with another user");
                }
                yield after(command, pairing, paired);
            }
            case DeviceUnpaired unpaired -> {
                if (!theirs) {
                    throw new Rejection(
                            "not-paired", "device " + unpaired.deviceId() + " is not paired with " + command.subject());
                }
                yield after(command, pairing, unpaired);
            }
        };
    }

    private static List<Event<?>> after(Command command, Pairing pairing, DeviceEvent wish) {
        if (pairing.since() != null && !command.time().isAfter(pairing.since())) {
            throw new Rejection("not-after", "device " + wish.deviceId() + " changed hands at " + pairing.since());
        }
        return List.of(Facts.event(command, wish));
    }
}
