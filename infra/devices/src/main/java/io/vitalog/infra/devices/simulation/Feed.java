package io.vitalog.infra.devices.simulation;

import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.days.Life;
import io.vitalog.infra.devices.simulation.faults.DeviceFaults;
import io.vitalog.infra.devices.simulation.faults.FaultRates;
import io.vitalog.infra.devices.simulation.faults.FaultyDay;
import io.vitalog.infra.devices.simulation.population.Person;
import io.vitalog.infra.devices.simulation.population.Population;
import io.vitalog.infra.devices.simulation.sendings.EventIds;
import io.vitalog.infra.devices.simulation.streams.Grain;
import io.vitalog.infra.devices.simulation.streams.Streams;
import java.time.LocalDate;

/** The records of one user, day after day. */
final class Feed {
    private final Life life;
    private final EventIds ids;
    private final FaultRates faults;

    /** The feed of the user with this number. */
    Feed(SimulationPlan plan, int number) {
        this.life = new Life(new Population(plan.seed(), plan.from()).person(number), plan.from());
        this.ids = new EventIds(new Dice(plan.seed()));
        this.faults = plan.faults();
    }

    Person person() {
        return life.person();
    }

    /** The date of the day that {@link #next} gives. */
    LocalDate date() {
        return life.date();
    }

    /** The records of the next day. */
    FaultyDay next(Grain grain) {
        DayOfLife day = life.next();
        return DeviceFaults.of(Streams.of(day, grain), day, faults, ids);
    }
}
