package io.vitalog.domain.segments.evidence;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.segments.AgeGroup;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.users.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a profile puts somebody in segments.
 *
 * @param ageGroup counts where neither date nor year of birth is known
 * @param types as preferred, in lower case, each once
 */
public record Traits(
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        @Nullable AgeGroup ageGroup,
        @Nullable String level,
        List<String> types) {
    public static final Traits UNKNOWN = new Traits(null, null, null, null, List.of());

    /** A preferred type that can be none of a workout's is left out. */
    public static Traits of(Profile profile) {
        List<String> types = Objects.requireNonNullElse(profile.preferredTypes(), List.<String>of()).stream()
                .map(type -> type.strip().toLowerCase(Locale.ROOT))
                .filter(FirstBroken::isToken)
                .distinct()
                .toList();
        return new Traits(
                profile.birthDate(),
                profile.birthYear(),
                AgeGroup.named(profile.ageGroup()),
                profile.fitnessLevel(),
                types);
    }

    /** Who that is at {@code time}: an age is that of the day, in UTC. */
    public Cohort cohort(Instant time) {
        return Cohort.of(ages(time), level, types);
    }

    /** The narrowest segment of each preferred type, in order; everybody's where none is known. */
    public List<Segment> narrowest(Instant time) {
        AgeGroup ages = level == null ? null : ages(time);
        return types.isEmpty()
                ? List.of(Segment.EVERYBODY)
                : types.stream().map(type -> new Segment(ages, level, type)).toList();
    }

    /** The age group at {@code time}; null when it is not known, or under every group. */
    public @Nullable AgeGroup ages(Instant time) {
        if (birthDate == null && birthYear == null) {
            return ageGroup;
        }
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        return AgeGroup.of(
                birthDate != null
                        ? birthDate.until(day).getYears()
                        : day.getYear() - Objects.requireNonNull(birthYear));
    }
}
