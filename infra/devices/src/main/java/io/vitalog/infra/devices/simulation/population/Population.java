package io.vitalog.infra.devices.simulation.population;

import io.vitalog.domain.users.Profile;
import io.vitalog.infra.devices.simulation.chance.Dice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The people of a seed.
 *
 * @param from the first day of everybody's history
 */
public record Population(long seed, LocalDate from) {
    /** Zones whose clocks are whole hours from UTC, so that hours of the clock are hours of UTC. */
    private static final List<String> ZONES = List.of(
            "Europe/Oslo", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "America/Los_Angeles", "Europe/London");

    private static final double SAYS_YEAR_OF_BIRTH = 0.7;
    private static final int MOST_TYPES = 3;

    /** The person with this number, from 0. As many people as there are segments fill every one of them. */
    public Person person(int number) {
        Dice dice = new Dice(seed).of(number);
        Segment segment = Segment.ALL.get(number % Segment.ALL.size());
        int level = Segment.LEVELS.indexOf(segment.level());
        boolean female = dice.chance(0.5, 1);
        int age = segment.youngest() + dice.below(segment.oldest() - segment.youngest() + 1, 2);
        double heightCm = Math.rint((female ? 167 : 180) + 6.5 * dice.bell(3));
        double bmi = Math.clamp(25.5 - 1.2 * level + 2.6 * dice.bell(4), 18.5, 36);
        double massKg = Math.rint(bmi * heightCm * heightCm / 1_000) / 10;
        double maxBpm = Math.rint(208 - 0.7 * age); // Tanaka, Monahan and Seals 2001
        double restingBpm = Math.rint(67 + (female ? 3 : 0) - 3.0 * level + 4 * dice.bell(5));
        List<String> types = types(segment.type(), dice.of(6));
        ZoneId zone = ZoneId.of(ZONES.get(dice.below(ZONES.size(), 7)));
        boolean saysYear = dice.chance(SAYS_YEAR_OF_BIRTH, 8);
        Profile profile = new Profile(
                zone.getId(),
                saysYear ? (Integer) (from.getYear() - age) : null,
                saysYear ? null : segment.ageGroup(),
                female ? "female" : "male",
                heightCm,
                massKg,
                segment.level(),
                types,
                goals(dice),
                maxBpm,
                null,
                null,
                null);
        return new Person(
                number,
                userId(seed, number),
                profile,
                zone,
                segment,
                types,
                female,
                age,
                heightCm,
                massKg,
                restingBpm,
                maxBpm,
                Habits.of(level, dice.of(9)),
                dice.of(10));
    }

    /** Such as {@code sim-42-00001} for the first one; people of other seeds have other ids. */
    public static String userId(long seed, int number) {
        return String.format(Locale.ROOT, "sim-%s-%05d", Long.toUnsignedString(seed), number + 1);
    }

    private static List<String> types(String dearest, Dice dice) {
        List<String> types = new ArrayList<>(List.of(dearest));
        int wanted = 1 + dice.below(MOST_TYPES, 0);
        for (int i = 1; types.size() < wanted; i++) {
            String type = Segment.TYPES.get(dice.below(Segment.TYPES.size(), i));
            if (!types.contains(type)) {
                types.add(type);
            }
        }
        return List.copyOf(types);
    }

    private static @Nullable List<String> goals(Dice dice) {
        List<String> goals = List.of("sleep-better", "get-stronger", "lose-weight", "run-further", "feel-calm");
        return dice.chance(0.6, 11) ? List.of(goals.get(dice.below(goals.size(), 12))) : null;
    }
}
