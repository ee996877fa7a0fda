package io.vitalog.domain.motivation.levels;

import io.vitalog.domain.plays.Play;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a play is judged by.
 *
 * @param difficulty as the game numbers it
 * @param durationMin minutes played
 * @param score points, zero or more
 * @param ageYears of the player at the time of the play, with its fraction
 * @param startSpeed as the game counts it
 */
public record Performance(
        String mode,
        int difficulty,
        double durationMin,
        double score,
        @Nullable Double ageYears,
        @Nullable Double startSpeed) {
    private static final double DAYS_A_YEAR = 365.25;

    /** Of a play. */
    public static Performance of(PlayScored play, @Nullable Double ageYears) {
        return new Performance(
                play.mode(), play.difficulty(), play.durationMin(), play.score(), ageYears, play.startSpeed());
    }

    /** Of a play of somebody who was born then, as far as it is known. */
    public static Performance of(Play play, @Nullable LocalDate birth) {
        return new Performance(
                play.mode(),
                play.difficulty(),
                play.durationMin(),
                play.score(),
                birth == null ? null : age(birth, play.time()),
                play.startSpeed());
    }

    /** The age in years of 365.25 days; null before birth. */
    public static @Nullable Double age(LocalDate birth, Instant time) {
        Duration lived = Duration.between(birth.atStartOfDay(ZoneOffset.UTC).toInstant(), time);
        return lived.isNegative()
                ? null
                : lived.toSeconds() / (DAYS_A_YEAR * Duration.ofDays(1).toSeconds());
    }

    /** The first rule that a figure breaks, in words. */
    public Optional<String> broken() {
        if (!(score >= 0 && score <= 1e12)) {
            return Optional.of("score must be between 0 and 1000000000000");
        }
        if (!(durationMin >= 0 && durationMin <= 24 * 60)) {
            return Optional.of("durationMin must be between 0 and 1440");
        }
        if (ageYears != null && !(ageYears >= 0 && ageYears <= 130)) {
            return Optional.of("age must be between 0 and 130");
        }
        if (startSpeed != null && !(startSpeed >= 0 && startSpeed <= 1_000)) {
            return Optional.of("startSpeed must be between 0 and 1000");
        }
        return Optional.empty();
    }
}
