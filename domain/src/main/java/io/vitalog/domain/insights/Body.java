package io.vitalog.domain.insights;

import io.vitalog.domain.users.Profile;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a user's heart.
 *
 * @param heartRateMaxBpm as the user states it
 * @param birthYear four digits
 */
public record Body(
        @Nullable Double heartRateMaxBpm, @Nullable Integer birthYear) {
    public static final Body UNKNOWN = new Body(null, null);

    public static Body of(Profile profile) {
        Integer year = profile.birthDate() == null
                ? profile.birthYear()
                : Integer.valueOf(profile.birthDate().getYear());
        return new Body(profile.heartRateMaxBpm(), year);
    }

    /**
     * The greatest heart rate: as stated, else by the age that the user turned in that year (208 − 0.7 × age; Tanaka,
     * Monahan and Seals, "Age-predicted maximal heart rate revisited", JACC 37, 2001); null when neither is known.
     */
    public @Nullable Double heartRateMaxBpm(Instant time) {
        return heartRateMaxBpm != null || birthYear == null
                ? heartRateMaxBpm
                : Double.valueOf(208 - 0.7 * (time.atZone(ZoneOffset.UTC).getYear() - birthYear));
    }
}
