package io.vitalog.infra.microbench.topologies;

import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.devices.simulation.Delivery;
import io.vitalog.infra.devices.simulation.Simulation;
import io.vitalog.infra.devices.simulation.SimulationPlan;
import io.vitalog.infra.devices.simulation.faults.FaultRates;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What a topology is given.
 *
 * @param before is there before anything is measured: the catalogue of workouts and the models in use
 * @param records what comes then
 */
record Given(
        String topology, List<ProducerRecord<byte[], byte[]>> before, List<ProducerRecord<byte[], byte[]>> records) {
    private static final long SEED = 42;
    private static final LocalDate FROM = LocalDate.parse("2026-01-05");
    private static final int DAYS = 10;

    /** Fewer than any topology is given of a user in these days. */
    private static final int RECORDS_A_USER = 2;

    /**
     * The first {@code most} records that come to the topology with this name while the histories of people are sent.
     *
     * @throws IllegalStateException if they are fewer
     */
    static Given of(String topology, int most) throws InterruptedException {
        try (Upstream upstream = new Upstream(topology, most)) {
            SimulationPlan plan = new SimulationPlan(SEED, most / RECORDS_A_USER, FROM, DAYS, 1, FaultRates.NONE);
            new Simulation(plan, Delivery.to(upstream)).run(Simulation.Listener.NONE);
            if (upstream.records().size() < most) {
                throw new IllegalStateException(
                        topology + " is given " + upstream.records().size() + " records");
            }
            List<ProducerRecord<byte[], byte[]>> before = new ArrayList<>(upstream.catalogue());
            if (Wiring.of(topology, Path.of("unused")).reads().contains(Topics.MODELS)) {
                before.addAll(TrainedModels.of(upstream.records()));
            }
            return new Given(topology, before, List.copyOf(upstream.records()));
        }
    }

    /** The topology as it is when the first of the records comes. */
    Stage stage() {
        Stage stage = new Stage(topology);
        before.forEach(stage::pipe);
        stage.look();
        return stage;
    }

    /** How many records the stage took. */
    int passTo(Stage stage) {
        records.forEach(stage::pipe);
        return records.size();
    }
}
