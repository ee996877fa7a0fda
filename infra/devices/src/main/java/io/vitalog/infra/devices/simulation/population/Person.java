package io.vitalog.infra.devices.simulation.population;

import io.vitalog.domain.users.Profile;
import io.vitalog.infra.devices.simulation.chance.Dice;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does not exist.
 *
 * @param number their place in the population, from 0
 * @param segment what they are to a recommender: age group, level, and the first of their preferred types
 * @param preferredTypes of workouts, the dearest first
 * @param age in years, in the year in which the simulation begins
 * @param restingBpm at their calmest, untrained
 * @param maxBpm at their limit
 * @param dice theirs alone
 */
public record Person(
        int number,
        String userId,
        Profile profile,
        ZoneId zone,
        Segment segment,
        List<String> preferredTypes,
        boolean female,
        int age,
        double heightCm,
        double massKg,
        double restingBpm,
        double maxBpm,
        Habits habits,
        Dice dice) {
    /** The origin of what they say and do in the app. */
    public static final String APP = "vitalog-app";

    private static final List<String> MODELS = List.of("orbit-watch", "pulse-band", "loop-ring");

    /** A device that somebody wears. */
    public record Wearable(String id, String model) {}

    /** What they wear on a day counted from the first one, or null. */
    public @Nullable Wearable wearable(int day) {
        if (day >= habits.dropOutDay() || day == habits.swapDay()) {
            return null;
        }
        int worn = day < habits.swapDay() ? 1 : 2;
        String model = MODELS.get((int) Math.floorMod(dice.bits(20) + worn, (long) MODELS.size()));
        return new Wearable(model + "-" + userId + "-" + worn, model);
    }

    /** Metres a step: about two fifths of the height. */
    public double strideM() {
        return 0.00414 * heightCm;
    }

    /** Kilocalories a day at rest: Mifflin and St Jeor 1990. */
    public double restingKcal() {
        return 10 * massKg + 6.25 * heightCm - 5 * age + (female ? -161 : 5);
    }

    /** 0 for a beginner to 2 for an advanced one. */
    public int level() {
        return Segment.LEVELS.indexOf(segment.level());
    }
}
