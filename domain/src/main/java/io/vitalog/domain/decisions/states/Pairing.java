package io.vitalog.domain.decisions.states;

import io.vitalog.domain.devices.DeviceEvent;
import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.devices.DeviceEvent.DeviceUnpaired;
import io.vitalog.domain.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * Whose a device is.
 *
 * @param userId absent while it is nobody's
 */
public record Pairing(@Nullable String userId) implements State {
    public static final Pairing FREE = new Pairing(null);

    @Override
    public Pairing evolve(Event<?> event) {
        if (!(event.fact() instanceof DeviceEvent fact)) {
            return this;
        }
        return switch (fact) {
            case DevicePaired _ -> new Pairing(event.subject());
            case DeviceUnpaired _ -> FREE;
        };
    }
}
