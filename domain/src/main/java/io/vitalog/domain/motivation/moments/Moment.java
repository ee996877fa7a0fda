package io.vitalog.domain.motivation.moments;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vitalog.domain.insights.Insight.Place;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The read model of what a play brought its player.
 *
 * @param kind {@code level-changed}, {@code target-reached} or {@code personal-best}
 * @param time when the play ended
 * @param playId the fact id of the play
 * @param version of the mode's model
 * @param generation counts the model's activations
 * @param level of the play
 * @param levelBefore of the play before it, of a changed level
 * @param bestBefore the greatest score before it, among the user's plays of the mode, difficulty and duration
 * @param percentile of the level's scores in the training, of a target that was reached
 * @param target the score of that percentile
 * @param event the record that it follows from
 */
public record Moment(
        String kind,
        String userId,
        Instant time,
        String playId,
        String mode,
        int difficulty,
        double durationMin,
        double score,
        int version,
        int generation,
        String level,
        @Nullable String levelBefore,
        double bestBefore,
        @Nullable Integer percentile,
        @Nullable Double target,
        @JsonProperty("_event") @Nullable Place event) {

    /** What there is to celebrate, or at least to tell. */
    public enum Kind {
        LEVEL_CHANGED,
        TARGET_REACHED,
        PERSONAL_BEST;

        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
