package io.vitalog.domain.motivation;

import io.vitalog.domain.motivation.levels.Judgement;
import io.vitalog.domain.motivation.levels.Ladder.Target;
import io.vitalog.domain.motivation.messages.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All answers about a play.
 *
 * @param targets of the level, the nearer first
 * @param nextTarget the nearest one above the score; absent beyond the last
 * @param distance points missing to {@code nextTarget}; absent with it
 */
public record Analysis(
        Judgement judgement,
        List<Target> targets,
        @Nullable Target nextTarget,
        @Nullable Double distance,
        Message message) {}
