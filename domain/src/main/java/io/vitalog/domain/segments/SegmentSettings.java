package io.vitalog.domain.segments;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vitalog.domain.envelope.Json;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How workouts of a segment are weighed. Another version ranks everything anew, from the same counts.
 *
 * @param version told with each ranking
 * @param completionWeight of the smoothed share of sessions that were completed
 * @param likeWeight of the smoothed share of thumbs that were up
 * @param viewWeight of the views, as a share of those of the segment's most viewed workout
 * @param priorFor the first parameter of the Beta prior of both shares
 * @param priorAgainst the second
 * @param decayPerDay by which a score fades: e^(-decay × days since last played)
 * @param contenders how many of the best by score are chosen from
 * @param chosen how many are
 * @param relevanceWeight of a workout's own relevance against its likeness to those chosen before it, 0 to 1
 * @param relevance what that is
 * @param diversityShare of a personal answer that is left to types that the user did not choose, 0 to 1
 * @param exploration whether personal answers try what is not known well yet
 * @param explorationSeed what its draws follow from, beside the id of the recommendation
 * @param flagAbove the smoothed share of abandons, or of thumbs down, above which an instructor is flagged, 0 to 1
 * @param flagFrom how many observations that takes
 */
public record SegmentSettings(
        int version,
        double completionWeight,
        double likeWeight,
        double viewWeight,
        double priorFor,
        double priorAgainst,
        double decayPerDay,
        int contenders,
        int chosen,
        double relevanceWeight,
        Relevance relevance,
        double diversityShare,
        Exploration exploration,
        long explorationSeed,
        double flagAbove,
        int flagFrom) {

    /** Those of the recommender that this follows (seed file 002). */
    public static final SegmentSettings USUAL = new SegmentSettings(
            1, 0.5, 0.4, 0.1, 2, 2, 0.01, 20, 5, 0.5, Relevance.FRESH_SCORE, 0, Exploration.OFF, 42, 0.5, 20);

    /** What a contender's relevance is. */
    public enum Relevance {
        /** Its fresh score, as a share of the best one's. */
        @JsonProperty("fresh-score")
        FRESH_SCORE,
        /** Its likeness to itself, which is 1: only likeness to others decides. */
        @JsonProperty("self")
        SELF
    }

    /** Whether and how personal answers explore. */
    public enum Exploration {
        @JsonProperty("off")
        OFF("ranked"),
        /** Rates are drawn from their posteriors (Thompson, Biometrika 1933). */
        @JsonProperty("thompson")
        THOMPSON("thompson");

        private final String policy;

        Exploration(String policy) {
            this.policy = policy;
        }

        /** What a recommendation that is chosen so names as its policy. */
        public String policy() {
            return policy;
        }
    }

    public SegmentSettings {
        require(completionWeight >= 0 && likeWeight >= 0 && viewWeight >= 0, "weights must not be negative");
        require(completionWeight + likeWeight > 0, "completions or likes must weigh something");
        require(priorFor > 0 && priorAgainst > 0, "the prior's parameters must be greater than 0");
        require(decayPerDay >= 0 && decayPerDay <= 1, "the decay must be 0 to 1 a day");
        require(contenders >= chosen && chosen >= 1, "there must be as many contenders as are chosen, at least 1");
        require(relevanceWeight >= 0 && relevanceWeight <= 1, "the weight of relevance must be 0 to 1");
        require(diversityShare >= 0 && diversityShare <= 1, "the diversity share must be 0 to 1");
        require(flagAbove >= 0 && flagAbove <= 1, "the share above which is flagged must be 0 to 1");
        require(flagFrom >= 1, "a flag must take at least 1 observation");
    }

    /** The mean of the Beta posterior after {@code successes} of {@code trials}. */
    public double smoothed(long successes, long trials) {
        return (successes + priorFor) / (trials + priorFor + priorAgainst);
    }

    /** The score of a workout with these rates, before it fades. */
    public double engagement(double completionRate, double likeRate, double viewShare) {
        return completionWeight * completionRate + likeWeight * likeRate + viewWeight * viewShare;
    }

    /**
     * The usual ones, with those instead that {@code VITALOG_SEGMENTS} states as JSON, such as {@code {"version": 2,
     * "likeWeight": 0.6}}.
     *
     * @throws IllegalArgumentException if it is no such JSON or breaks a rule
     */
    public static SegmentSettings from(Map<String, String> environment) {
        String stated = environment.get("VITALOG_SEGMENTS");
        if (stated == null || stated.isBlank()) {
            return USUAL;
        }
        try {
            ObjectNode all = Json.MAPPER.valueToTree(USUAL);
            JsonNode some = Json.MAPPER.readTree(stated);
            for (String name : some.propertyNames()) {
                require(all.has(name), "there is no setting '" + name + "'");
                all.set(name, some.get(name));
            }
            require(some.isObject(), "it is no JSON object");
            return Json.MAPPER.treeToValue(all, SegmentSettings.class);
        } catch (JacksonException | IllegalArgumentException bad) {
            throw new IllegalArgumentException("VITALOG_SEGMENTS: " + cause(bad), bad);
        }
    }

    /** What is wrong, in a line; the reader wraps what a rule says. */
    private static String cause(Throwable bad) {
        Throwable cause = bad;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause instanceof JacksonException json ? json.getOriginalMessage() : cause.getMessage();
        return String.valueOf(message).lines().findFirst().orElse("it cannot be read");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
