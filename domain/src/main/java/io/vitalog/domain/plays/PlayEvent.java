package io.vitalog.domain.plays;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Scored plays. */
public sealed interface PlayEvent extends Fact {

    /**
     * A play ended with a score.
     *
     * @param mode the game mode, such as {@code DualFlow}
     * @param difficulty as the game numbers it; -1 is expert
     * @param durationMin minutes played
     * @param score points, zero or more
     * @param startSpeed as the game counts it
     */
    record PlayScored(
            @Required String origin,
            @Required String key,
            @Required String mode,
            @Required int difficulty,
            @Required double durationMin,
            @Required double score,
            @Nullable Double startSpeed,
            @ZeroWhenAbsent long revision)
            implements PlayEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return key;
        }

        @Override
        public void check(Check check) {
            check.key("key", key)
                    .token("mode", mode)
                    .between("difficulty", difficulty, -10, 100)
                    .between("durationMin", durationMin, 0, 24 * 60)
                    .between("score", score, 0, 1e12)
                    .between("startSpeed", startSpeed, 0, 1_000);
        }
    }
}
