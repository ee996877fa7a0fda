package io.vitalog.query.recommendations;

import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.query.segments.Item;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recommended to a user.
 *
 * @param recommendationId by which to tell that it was shown; there when it was given, or something is left to chance
 * @param policy what chose: {@code ranked} or {@code thompson}
 * @param settingsVersion of the settings that it had; there when there is a workout
 * @param segments one a preferred type, in order of preference: the narrowest that the profile tells
 * @param items best first; the segments take turns
 * @param leftOut what the user completed and disliked; there when an explanation was asked for
 * @param settings by which it is ranked and mixed; there when an explanation was asked for and there is a workout
 */
record Recommendations(
        String userId,
        Instant asOf,
        @Nullable String recommendationId,
        String policy,
        @Nullable Integer settingsVersion,
        List<String> segments,
        List<Item> items,
        @Nullable Collection<String> leftOut,
        @Nullable SegmentSettings settings) {}
