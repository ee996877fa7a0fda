package io.vitalog.domain.users;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Required;
import java.time.LocalDate;
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
 * @param birthDate when the user wants to give it; it goes before {@code birthYear} and {@code ageGroup}
 * @param consents what the user agreed to, such as {@code insights}
 * @param sourcePriorities which sources count before others where several measured the same
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
        @Nullable Double heartRateMaxBpm,
        @Nullable LocalDate birthDate,
        @Nullable List<String> consents,
        @Nullable List<SourcePreference> sourcePriorities) {

    /**
     * Sources that the user trusts more than others.
     *
     * @param figure of activities, such as {@code distanceM}; {@code every} for those without their own
     * @param sources beginnings of source names, best first
     */
    public record SourcePreference(
            @Required String figure, @Required List<String> sources) {
        void check(Check check) {
            check.text("figure", figure, 64).texts("sources", sources, 16, 128);
        }
    }

    /** A profile of which only the zone, if even that, is known. */
    public static Profile inZone(@Nullable String zone) {
        return new Profile(zone, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    void check(Check check) {
        check.zone("zone", zone)
                .between("birthYear", birthYear, 1900, 2100)
                .text("ageGroup", ageGroup, 16)
                .oneOf("sex", sex, List.of("female", "male", "other"))
                .between("heightCm", heightCm, 50, 280)
                .between("massKg", massKg, 2, 500)
                .oneOf("fitnessLevel", fitnessLevel, List.of("beginner", "intermediate", "advanced"))
                .texts("preferredTypes", preferredTypes, 32, 64)
                .texts("goals", goals, 32, 64)
                .between("heartRateMaxBpm", heartRateMaxBpm, 80, 250)
                .that(birthDate == null || birthDate.getYear() >= 1900, "birthDate must not be before 1900")
                .texts("consents", consents, 32, 64)
                .each("sourcePriorities", sourcePriorities, 32, SourcePreference::check);
    }
}
