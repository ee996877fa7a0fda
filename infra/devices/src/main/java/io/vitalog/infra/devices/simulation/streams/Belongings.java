package io.vitalog.infra.devices.simulation.streams;

import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.devices.DeviceEvent.DeviceUnpaired;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.simulation.chance.Dice;
import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.population.Person;
import io.vitalog.infra.devices.simulation.population.Person.Wearable;
import java.util.Objects;

/** Account and devices: who registers, whose mass has changed, who wears what from today on. */
record Belongings(DayOfLife day, Telling telling) {
    private static final int DAYS_BETWEEN_PROFILES = 28;

    void tell() {
        Person person = day.person();
        if (day.number() == 0) {
            telling.done(day.begin(), new UserRegistered(Person.APP, "account", person.profile(), 0));
        }
        devices(person);
        if (day.number() > 0 && day.number() % DAYS_BETWEEN_PROFILES == 0 && !gone()) {
            double massKg = massKg(person, day.number());
            if (massKg != massKg(person, day.number() - DAYS_BETWEEN_PROFILES)) {
                telling.done(
                        day.wake(),
                        new ProfileChanged(Person.APP, "profile-" + day.date(), weighing(person, massKg), 0));
            }
        }
    }

    /** The mass on a day counted from the first, on which it is what the registration says. */
    static double massKg(Person person, int day) {
        Dice dice = person.dice().of("mass");
        double trend = 0.012 * dice.bell(0);
        double sway = day == 0 ? 0 : 0.6 * dice.wander(day, 10);
        return Math.clamp(Math.rint(10 * (person.massKg() + trend * day + sway)) / 10, 35, 200);
    }

    private boolean gone() {
        return day.number() >= day.person().habits().dropOutDay();
    }

    private void devices(Person person) {
        Wearable before = day.number() == 0 ? null : person.wearable(day.number() - 1);
        Wearable now = person.wearable(day.number());
        if (before != null && !before.equals(now)) {
            telling.done(day.begin(), new DeviceUnpaired(Person.APP, before.id(), 0));
        }
        if (now != null && !Objects.equals(before, now)) {
            telling.done(day.begin(), new DevicePaired(Person.APP, now.id(), "Vitalog Labs", now.model(), 0));
        }
    }

    private static Profile weighing(Person person, double massKg) {
        Profile profile = person.profile();
        return new Profile(
                profile.zone(),
                profile.birthYear(),
                profile.ageGroup(),
                profile.sex(),
                profile.heightCm(),
                massKg,
                profile.fitnessLevel(),
                profile.preferredTypes(),
                profile.goals(),
                profile.heartRateMaxBpm(),
                profile.birthDate(),
                profile.consents(),
                profile.sourcePriorities());
    }
}
