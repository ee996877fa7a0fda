package io.vitalog.domain.devices;

import io.vitalog.domain.courses.Course;
import io.vitalog.domain.courses.Told;
import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.devices.DeviceEvent.DeviceUnpaired;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The read model of a device that is, or was, a user's.
 *
 * @param make as the last pairing that names it does
 * @param model as the last pairing that names it does
 * @param pairings when it was this user's, by time; the last one is open while it still is
 */
public record Device(
        String deviceId,
        String userId,
        @Nullable String make,
        @Nullable String model,
        List<Pairing> pairings) {

    /**
     * A time in which the device measured the user.
     *
     * @param until absent while it still does
     */
    public record Pairing(Instant from, @Nullable Instant until) {
        private boolean covers(Instant first, Instant end) {
            boolean begun = !first.isBefore(from);
            boolean lasting = until == null || (first.isBefore(until) && !end.isAfter(until));
            return begun && lasting;
        }
    }

    /** The device that the facts of {@code course} tell of. Only the first of pairings without end between counts. */
    public static Device of(Course<DeviceEvent> course) {
        String make = null;
        String model = null;
        Instant open = null;
        List<Pairing> pairings = new ArrayList<>();
        for (Told<DeviceEvent> told : course.told()) {
            switch (told.fact()) {
                case DevicePaired paired -> {
                    make = paired.make() == null ? make : paired.make();
                    model = paired.model() == null ? model : paired.model();
                    open = open == null ? told.time() : open;
                }
                case DeviceUnpaired _ -> {
                    if (open != null) {
                        pairings.add(new Pairing(open, told.time()));
                    }
                    open = null;
                }
            }
        }
        if (open != null) {
            pairings.add(new Pairing(open, null));
        }
        return new Device(course.resourceId(), course.userId(), make, model, List.copyOf(pairings));
    }

    /** Whether it was this user's all the time from {@code from} to {@code to}, or at {@code from} if they are one. */
    public boolean wasTheirs(Instant from, Instant to) {
        return pairings.stream().anyMatch(pairing -> pairing.covers(from, to));
    }
}
