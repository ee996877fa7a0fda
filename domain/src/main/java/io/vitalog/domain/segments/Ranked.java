package io.vitalog.domain.segments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workout among the best of a segment, and why.
 *
 * @param rank by fresh score, from 1
 * @param type in lower case
 * @param tags as the catalogue has them
 * @param completionRate smoothed
 * @param likeRate smoothed
 * @param viewShare of the views of the most viewed workout, 0 to 1
 * @param score weighed, before it fades
 * @param sinceMs when it was last played or, if it never was, since when it is in the catalogue
 * @param logFresh {@code ln score + decay × days from the epoch to then}: the same at any time that is asked for
 * @param relevance as the settings have it, 0 to 1
 * @param likeness the greatest cosine of its tags with those of a workout chosen before it, 0 to 1
 * @param like that workout; null for the first and where nothing is alike
 * @param marginal what it was chosen by: weighed relevance less weighed likeness
 */
public record Ranked(
        String workoutId,
        int rank,
        String type,
        List<String> tags,
        Tally counts,
        double completionRate,
        double likeRate,
        double viewShare,
        double score,
        long sinceMs,
        double logFresh,
        double relevance,
        double likeness,
        @Nullable String like,
        double marginal) {}
