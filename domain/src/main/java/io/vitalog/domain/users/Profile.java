package io.vitalog.domain.users;

import io.vitalog.domain.facts.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a user; whatever was not said is absent.
 *
 * @param zone where the user lives, such as {@code Europe/Oslo}: days without an offset of their own follow it
 * @param birthYear four digits
 * @param ageGroup such as {@code 18-25}, when the year of birth is not given
 * @param sex {@code female}, {@code male} or {@code other}
 * @param heightCm 50 to 280 centimetres
 * @param massKg 2 to 500 kilograms
 * @param fitnessLevel {@code beginner}, {@code intermediate} or {@code advanced}
 * @param heartRateMaxBpm the greatest heart rate, 80 to 250 beats a minute
 */
public record Profile(
        @Nullable String zone,
        @Nullable Integer birthYear,
        @Nullable String ageGroup,
        @Nullable String sex,
        @Nullable Double heightCm,
        @Nullable Double massKg,
        @Nullable String fitnessLevel,
        @Nullable List<String> preferredTypes,
        @Nullable List<String> goals,
        @Nullable Double heartRateMaxBpm) {

    /** A profile of which only the zone, if even that, is known. */
    public static Profile inZone(@Nullable String zone) {
        return new Profile(zone, null, null, null, null, null, null, null, null, null);
    }

    void check(Check check) {
        check.zone(zone)
                .between("profile.birthYear", birthYear, 1900, 2100)
                .text("profile.ageGroup", ageGroup, 16)
                .that(
                        sex == null || List.of("female", "male", "other").contains(sex),
                        "profile.sex must be female, male or other")
                .between("profile.heightCm", heightCm, 50, 280)
                .between("profile.massKg", massKg, 2, 500)
                .text("profile.fitnessLevel", fitnessLevel, 32)
                .that(
                        preferredTypes == null || preferredTypes.size() <= 32,
                        "profile.preferredTypes has more than 32 items")
                .that(goals == null || goals.size() <= 32, "profile.goals has more than 32 items")
                .between("profile.heartRateMaxBpm", heartRateMaxBpm, 80, 250);
    }
}
