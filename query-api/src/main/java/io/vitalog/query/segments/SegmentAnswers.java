package io.vitalog.query.segments;

import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.answers.Source;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of answers about segments. */
final class SegmentAnswers {
    private SegmentAnswers() {}

    /** Every segment. */
    record Segments(List<SegmentInShort> items) {}

    /**
     * A segment in short.
     *
     * @param members users whose newest profile puts them there
     * @param views sessions of the workouts that it offers
     * @param candidates how many workouts it offers
     * @param best those that are recommended, in their order
     */
    record SegmentInShort(String segment, long members, long views, int candidates, List<String> best) {
        static SegmentInShort of(Ranking ranking) {
            return new SegmentInShort(
                    ranking.segment(),
                    ranking.members(),
                    ranking.views(),
                    ranking.candidates(),
                    ranking.chosen().stream()
                            .map(workout -> workout.workoutId())
                            .toList());
        }
    }

    /**
     * What is recommended to a segment.
     *
     * @param settings by which it is ranked; absent when there is no workout
     */
    record SegmentRecommendations(
            String segment,
            Instant asOf,
            List<Item> items,
            @Nullable SegmentSettings settings) {
        static SegmentRecommendations of(Segment asked, @Nullable Source source, Instant asOf, boolean explained) {
            if (source == null) {
                return new SegmentRecommendations(asked.key(), asOf, List.of(), null);
            }
            List<Item> items = source.ranking().chosen().stream()
                    .map(workout -> Item.of(workout, source, asOf, explained))
                    .toList();
            return new SegmentRecommendations(
                    asked.key(), asOf, items, source.ranking().settings());
        }
    }

    /**
     * Where a workout ranks.
     *
     * @param standings in segments where it is among the contenders
     * @param elsewhere segments that could offer it where it is not
     */
    record WorkoutStanding(String workoutId, Instant asOf, List<Standing> standings, List<String> elsewhere) {}

    /**
     * In one segment.
     *
     * @param place in the order in which contenders are chosen, from 1
     * @param chosen whether it is recommended
     * @param candidates among how many it ranks
     */
    record Standing(String segment, int place, boolean chosen, int candidates, double score, Item.Why explain) {}
}
