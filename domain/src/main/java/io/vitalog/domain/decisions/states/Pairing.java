package io.vitalog.domain.decisions.states;

import io.vitalog.domain.devices.DeviceEvent;
import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.devices.DeviceEvent.DeviceUnpaired;
import io.vitalog.domain.events.Event;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose a device is.
 *
 * @param userId absent while it is nobody's
 * @param since when that began; absent before the first pairing
 */
public record Pairing(@Nullable String userId, @Nullable Instant since) implements State {
    public static final Pairing FREE = new Pairing(null, null);

    @Override
    public Pairing evolve(Event<?> event) {
        if (!(event.fact() instanceof DeviceEvent fact)) {
            return this;
        }
        return switch (fact) {
            case DevicePaired _ -> new Pairing(event.subject(), event.time());
            case DeviceUnpaired _ -> new Pairing(null, event.time());
        };
    }
}
