package io.vitalog.domain.plays;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The read model of a scored play: its newest version.
 *
 * @param playId the fact id
 * @param source the game
 * @param key by which the game knows it
 * @param time when it ended
 * @param mode the game mode, such as {@code DualFlow}
 * @param difficulty as the game numbers it; -1 is expert
 * @param durationMin minutes played, 0 to a day
 * @param score points, zero or more
 * @param startSpeed as the game counts it
 */
public record Play(
        String playId,
        String userId,
        String source,
        String key,
        Instant time,
        String mode,
        int difficulty,
        double durationMin,
        double score,
        @Nullable Double startSpeed,
        long revision) {

    public static Play of(Occurrence event, PlayScored fact) {
        return new Play(
                event.factId().toString(),
                event.subject(),
                fact.origin(),
                fact.key(),
                event.time(),
                fact.mode(),
                fact.difficulty(),
                fact.durationMin(),
                fact.score(),
                fact.startSpeed(),
                fact.revision());
    }
}
