package io.vitalog.infra.local.bench.flow;

import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.devices.sending.Parcel;
import io.vitalog.infra.devices.simulation.Delivery;
import io.vitalog.infra.devices.simulation.Simulation;
import io.vitalog.infra.devices.simulation.SimulationPlan;
import io.vitalog.infra.devices.simulation.SimulationSummary;
import io.vitalog.infra.devices.simulation.faults.FaultRates;
import io.vitalog.infra.local.bench.measuring.Effort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Everything that a simulated population tells, made before it is sent, so that making it costs the stack nothing.
 *
 * @param parcels in an order in which each user's are in theirs
 */
public record Simulated(List<Parcel> parcels, SimulationSummary summary) {
    /** The people of a seed. */
    public static Simulated of(Effort effort, long seed) throws InterruptedException {
        List<Parcel> parcels = Collections.synchronizedList(new ArrayList<>());
        int threads = Runtime.getRuntime().availableProcessors();
        SimulationPlan plan =
                new SimulationPlan(seed, effort.users(), Effort.FROM, effort.days(), threads, FaultRates.NONE);
        SimulationSummary summary = new Simulation(plan, Delivery.to(parcels::add)).run(Simulation.Listener.NONE);
        return new Simulated(parcels, summary);
    }

    /** Sends all and returns when the broker has it. */
    public void send(InboxSender sender) {
        parcels.forEach(sender::send);
        sender.flush();
    }
}
