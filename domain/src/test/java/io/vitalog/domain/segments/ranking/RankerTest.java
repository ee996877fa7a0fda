package io.vitalog.domain.segments.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RankerTest {
    private static final Segment YOGA = new Segment(null, null, "yoga");
    private static final Instant LISTED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant PLAYED = Instant.parse("2026-03-02T12:00:00Z");
    private static final SegmentSettings USUAL = SegmentSettings.USUAL;

    @Test
    void followsTheFormulas() {
        Ranking ranking = rank(
                USUAL,
                candidate("w-1", new Tally(8, 6, 0, 3, 4, PLAYED.toEpochMilli()), "calm"),
                candidate("w-2", new Tally(2, 1, 0, 0, 1, PLAYED.toEpochMilli()), "calm"));

        Ranked first = ranking.workouts().getFirst();
        assertThat(first.workoutId()).isEqualTo("w-1");
        assertThat(first.completionRate()).isEqualTo(8 / 12.0);
        assertThat(first.likeRate()).isEqualTo(5 / 8.0);
        assertThat(first.viewShare()).isEqualTo(1);
        double score = 0.5 * 8 / 12 + 0.4 * 5 / 8 + 0.1;
        assertThat(first.score()).isCloseTo(score, within(1e-15));
        assertThat(ranking.freshScore(first, PLAYED)).isCloseTo(score, within(1e-12));
        assertThat(ranking.freshScore(first, PLAYED.plusSeconds(36 * 3600)))
                .isCloseTo(score * Math.exp(-0.01 * 1.5), within(1e-12));
        assertThat(ranking.workouts().get(1).viewShare()).isEqualTo(0.25);
        assertThat(ranking.views()).isEqualTo(10);
    }

    @Test
    void whatNobodyPlayedHasThePriorAndAgesFromItsEntryInTheCatalogue() {
        Ranked only =
                rank(USUAL, candidate("w-1", Tally.NONE, "calm")).workouts().getFirst();

        assertThat(only.score()).isEqualTo(0.5 * 0.5 + 0.4 * 0.5);
        assertThat(only.sinceMs()).isEqualTo(LISTED.toEpochMilli());
    }

    @Test
    void whatWasPlayedLatelyPassesWhatWasLikedMoreLongAgo() {
        long monthsLater = PLAYED.plusSeconds(100L * 86_400).toEpochMilli();
        Ranking ranking = rank(
                USUAL,
                candidate("old", new Tally(9, 9, 0, 9, 9, PLAYED.toEpochMilli()), "calm"),
                candidate("new", new Tally(9, 5, 0, 5, 9, monthsLater), "stretch"));

        assertThat(ranking.workouts().getFirst().workoutId()).isEqualTo("new");
    }

    @Test
    void prefersAnotherKindOfWorkoutToABetterOneOfTheSameKind() {
        Ranking ranking = rank(
                USUAL,
                candidate("w-1", new Tally(10, 10, 0, 5, 5, PLAYED.toEpochMilli()), "calm"),
                candidate("w-2", new Tally(10, 9, 0, 5, 5, PLAYED.toEpochMilli()), "calm"),
                candidate("w-3", new Tally(10, 2, 0, 1, 5, PLAYED.toEpochMilli()), "power"));

        assertThat(ids(ranking)).containsExactly("w-1", "w-3", "w-2");
        Ranked last = ranking.workouts().getLast();
        assertThat(last.rank()).isEqualTo(2);
        assertThat(last.like()).isEqualTo("w-1");
        assertThat(last.likeness()).isCloseTo(1, within(1e-12));
        assertThat(last.marginal()).isCloseTo(0.5 * last.relevance() - 0.5 * last.likeness(), within(1e-15));
    }

    @Test
    void inTheSelfReadingOnlyLikenessDecides() {
        Ranking ranking = rank(
                SegmentSettings.from(Map.of("VITALOG_SEGMENTS", "{\"relevance\": \"self\"}")),
                candidate("w-2", new Tally(10, 10, 0, 5, 5, PLAYED.toEpochMilli()), "calm"),
                candidate("w-1", new Tally(10, 1, 0, 0, 5, PLAYED.toEpochMilli()), "calm"),
                candidate("w-3", new Tally(10, 2, 0, 1, 5, PLAYED.toEpochMilli()), "power"));

        assertThat(ids(ranking)).containsExactly("w-1", "w-3", "w-2");
    }

    @Test
    void equalsComeByWorkoutId() {
        List<Candidate> candidates = IntStream.range(0, 30)
                .mapToObj(i -> candidate("w-%02d".formatted(i), Tally.NONE))
                .toList();

        Ranking ranking = Ranker.rank(YOGA, 0, candidates.reversed(), USUAL);

        assertThat(ids(ranking)).hasSize(20).isSorted().startsWith("w-00").endsWith("w-19");
        assertThat(ranking.chosen()).hasSize(5);
        assertThat(ranking.candidates()).isEqualTo(30);
    }

    @Property(tries = 100)
    void theOrderOfCandidatesDoesNotMatterAndTimeChangesNoOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int views = random.nextInt(4);
            long played = views == 0 ? Tally.NEVER : PLAYED.toEpochMilli() + random.nextInt(100) * 86_400_000L;
            String tag = "tag-" + random.nextInt(4);
            int thumbs = random.nextInt(3);
            candidates.add(
                    candidate("w-" + i, new Tally(views, random.nextInt(views + 1), 0, thumbs, thumbs, played), tag));
        }
        Ranking ranking = Ranker.rank(YOGA, 3, candidates, USUAL);
        Collections.shuffle(candidates, random);

        assertThat(Ranker.rank(YOGA, 3, candidates, USUAL)).isEqualTo(ranking);
        for (Instant asOf : List.of(PLAYED, PLAYED.plusSeconds(86_400L * 3650))) {
            assertThat(ranking.workouts().stream()
                            .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                            .map(workout -> -ranking.freshScore(workout, asOf)))
                    .isSorted();
        }
    }

    private static Ranking rank(SegmentSettings settings, Candidate... candidates) {
        return Ranker.rank(YOGA, 0, List.of(candidates), settings);
    }

    private static Candidate candidate(String id, Tally counts, String... tags) {
        return new Candidate(new Offer(id, "yoga", List.of(tags), null, LISTED.toEpochMilli()), counts);
    }

    private static List<String> ids(Ranking ranking) {
        return ranking.workouts().stream().map(Ranked::workoutId).toList();
    }
}
