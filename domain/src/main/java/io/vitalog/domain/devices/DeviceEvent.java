package io.vitalog.domain.devices;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The life of a device with a user. */
public sealed interface DeviceEvent extends Fact {

    String deviceId();

    @Override
    default String naturalKey(Instant eventTime) {
        return deviceId() + "@" + eventTime;
    }

    /** From now on the device measures this user. */
    record DevicePaired(
            @Required String origin,
            @Required String deviceId,
            @Nullable String make,
            @Nullable String model,
            @ZeroWhenAbsent long revision)
            implements DeviceEvent {
        @Override
        public void check(Check check) {
            check.token("deviceId", deviceId).text("make", make, 128).text("model", model, 128);
        }
    }

    /** From now on the device no longer measures this user. */
    record DeviceUnpaired(
            @Required String origin,
            @Required String deviceId,
            @ZeroWhenAbsent long revision) implements DeviceEvent {
        @Override
        public void check(Check check) {
            check.token("deviceId", deviceId);
        }
    }
}
