package io.vitalog.domain.segments.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.segments.AgeGroup;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.ranking.Ranker;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PersonalAnswerTest {
    private static final Segment YOGA = new Segment(AgeGroup.TO_25, "beginner", "yoga");
    private static final Segment BOXING = new Segment(AgeGroup.TO_25, "beginner", "boxing");
    private static final Tally PLAYED = new Tally(1, 1, 0, 0, 0, 0);

    @Test
    void typesTakeTurnsInOrderOfPreference() {
        assertThat(ids(List.of(source(BOXING, "b", 9), source(YOGA, "y", 9)), 0, List.of()))
                .containsExactly("b-0", "y-0", "b-1", "y-1", "b-2");
    }

    @Test
    void aTypeWithoutWorkoutsLeftIsPassedOver() {
        assertThat(ids(List.of(source(BOXING, "b", 1), source(YOGA, "y", 9)), 0, List.of()))
                .containsExactly("b-0", "y-0", "y-1", "y-2", "y-3");
        assertThat(ids(List.of(source(BOXING, "b", 2)), 0, List.of())).containsExactly("b-0", "b-1");
    }

    @Test
    void whatTheUserShallNotHaveIsReplacedByTheNext() {
        assertThat(ids(List.of(source(YOGA, "y", 9)), 0, List.of("y-0", "y-3")))
                .containsExactly("y-1", "y-2", "y-4", "y-5", "y-6");
    }

    @Test
    void aWorkoutIsToldOnceThoughTwoTypesFallBackToTheSame() {
        Source everybody = source(Segment.EVERYBODY, "y", 9);

        assertThat(ids(List.of(everybody, everybody), 0, List.of())).containsExactly("y-0", "y-1", "y-2", "y-3", "y-4");
    }

    @Test
    void aShareGoesToTypesThatWereNotChosen() {
        assertThat(ids(List.of(source(YOGA, "y", 9)), 0.4, List.of()))
                .containsExactly("y-0", "y-1", "y-2", "boxing-0", "boxing-1");
    }

    @Test
    void anEmptySegmentFallsBackToTheNextThatSomebodyPlayed() {
        Ranking played = source(YOGA, "y", 1).ranking();
        Ranking untouched =
                Ranker.rank(YOGA, 1, List.of(new Candidate(offer("y-0", "yoga"), Tally.NONE)), SegmentSettings.USUAL);

        Source source = Source.of(YOGA, Map.of(YOGA, untouched, type("yoga"), played)::get);

        assertThat(Objects.requireNonNull(source).used()).isEqualTo(type("yoga"));
        assertThat(source.fallback()).isTrue();
        assertThat(Objects.requireNonNull(Source.of(YOGA, Map.of(YOGA, played)::get))
                        .fallback())
                .isFalse();
    }

    @Test
    void whereNobodyPlayedAnythingTheWidestAnswers() {
        Ranking untouched =
                Ranker.rank(YOGA, 1, List.of(new Candidate(offer("y-0", "yoga"), Tally.NONE)), SegmentSettings.USUAL);

        assertThat(Objects.requireNonNull(Source.of(YOGA, _ -> untouched)).used())
                .isEqualTo(Segment.EVERYBODY);
        assertThat(Source.of(YOGA, _ -> null)).isNull();
    }

    private static List<String> ids(List<Source> sources, double diversityShare, List<String> leftOut) {
        Source everybody = source(Segment.EVERYBODY, "boxing", 9);
        SegmentSettings settings =
                SegmentSettings.from(Map.of("VITALOG_SEGMENTS", "{\"diversityShare\": " + diversityShare + "}"));
        return PersonalAnswer.of(sources, everybody, leftOut::contains, settings).stream()
                .map(pick -> pick.workout().workoutId())
                .toList();
    }

    private static Source source(Segment segment, String prefix, int count) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            candidates.add(new Candidate(offer(prefix + "-" + i, prefix.startsWith("b") ? "boxing" : "yoga"), PLAYED));
        }
        return new Source(segment, segment, Ranker.rank(segment, 1, candidates, SegmentSettings.USUAL));
    }

    private static Offer offer(String id, String type) {
        return new Offer(id, type, List.of(), null, 0);
    }

    private static Segment type(String type) {
        return new Segment(null, null, type);
    }
}
