package io.vitalog.infra.devices.demo;

import io.vitalog.domain.users.Profile;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Somebody who does not exist.
 *
 * @param device that they wear; the origin of what is measured
 * @param restingBpm at their calmest
 * @param maxBpm at their limit
 * @param lateMinutes how much later than most they get up and go to bed
 * @param liveliness how much they move, 1 on average
 */
record Person(
        String userId,
        Profile profile,
        ZoneId zone,
        String device,
        double restingBpm,
        double maxBpm,
        int lateMinutes,
        double liveliness,
        Sport sport,
        Dice dice) {
    private static final List<String> ZONES =
            List.of("Europe/Oslo", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "America/Los_Angeles");
    private static final List<String> DEVICES = List.of("orbit-watch", "pulse-band");
    private static final int PRESENT_YEAR = 2026;

    /** What they train. */
    enum Sport {
        RUN(165, 0.78, 2.7, 10.0),
        WALK(112, 0.38, 1.5, 4.0),
        RIDE(0, 0.68, 6.5, 7.5);

        final int stepsPerMinute;
        final double load;
        final double metresPerSecond;
        /** Metabolic equivalents, after the Compendium of Physical Activities. */
        final double met;

        Sport(int stepsPerMinute, double load, double metresPerSecond, double met) {
            this.stepsPerMinute = stepsPerMinute;
            this.load = load;
            this.metresPerSecond = metresPerSecond;
            this.met = met;
        }

        String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The person with this number in the population of {@code seed}. */
    static Person numbered(int number, long seed) {
        Dice dice = new Dice(seed).of(number);
        double liveliness = dice.between(0.6, 1.5, 5);
        ZoneId zone = ZoneId.of(ZONES.get(number % ZONES.size()));
        int age = (int) dice.between(19, 66, 2);
        double maxBpm = Math.rint(208 - 0.7 * age); // Tanaka, Monahan and Seals 2001
        return new Person(
                String.format(Locale.ROOT, "demo-%02d", number + 1),
                profile(dice, zone, age, liveliness, maxBpm),
                zone,
                DEVICES.get(number % DEVICES.size()),
                Math.rint(72 - 12 * (liveliness - 0.6) + 4 * dice.bell(6)),
                maxBpm,
                (int) Math.rint(40 * dice.bell(7)),
                liveliness,
                Sport.values()[number % Sport.values().length],
                dice.of(8));
    }

    private static Profile profile(Dice dice, ZoneId zone, int age, double liveliness, double maxBpm) {
        boolean female = dice.unit(1) < 0.5;
        double heightCm = Math.rint((female ? 167 : 180) + 6 * dice.bell(3));
        double massKg = Math.rint((22 + 4 * dice.unit(4)) * heightCm * heightCm / 1000) / 10;
        String fitness = liveliness > 1.2 ? "advanced" : liveliness > 0.85 ? "intermediate" : "beginner";
        return new Profile(
                zone.getId(),
                PRESENT_YEAR - age,
                null,
                female ? "female" : "male",
                heightCm,
                massKg,
                fitness,
                null,
                null,
                maxBpm,
                null,
                null,
                null);
    }

    /** About two fifths of the height. */
    double strideM() {
        Double heightCm = profile.heightCm();
        return 0.00414 * (heightCm == null ? 172 : heightCm);
    }

    double massKg() {
        Double massKg = profile.massKg();
        return massKg == null ? 75 : massKg;
    }
}
