package io.vitalog.infra.devices.simulation;

import io.vitalog.domain.events.Event;
import io.vitalog.infra.devices.sending.Parcel;
import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.ledger.Tallied;
import io.vitalog.infra.devices.simulation.population.Workouts;
import io.vitalog.infra.devices.simulation.sendings.EventIds;
import io.vitalog.infra.devices.simulation.sendings.Sending;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

/** The workouts, listed before anybody does one. */
public final class Catalogue {
    private Catalogue() {}

    /** Which workouts there are, by id. */
    public static Tallied tallied() {
        return Tallied.of(IntStream.rangeClosed(1, Workouts.COUNT)
                .mapToObj(number -> Workouts.offer(number).id())
                .toList());
    }

    static void send(SimulationPlan plan, Outlet outlet, Counts counts) {
        Instant listed = plan.from().atStartOfDay(ZoneOffset.UTC).toInstant();
        EventIds ids = new EventIds(new Dice(plan.seed()));
        for (int number = 1; number <= Workouts.COUNT; number++) {
            Workouts.Offer offer = Workouts.offer(number);
            Event<?> event = ids.event(offer.id(), listed, offer.listed());
            Sending sending = new Sending(listed, event, null);
            Parcel parcel = sending.parcel();
            outlet.send(parcel);
            counts.sent(sending, parcel.size());
        }
    }
}
