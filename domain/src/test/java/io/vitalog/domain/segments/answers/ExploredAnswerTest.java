package io.vitalog.domain.segments.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.segments.AgeGroup;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.answers.ExploredAnswer.Likely;
import io.vitalog.domain.segments.ranking.Ranker;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExploredAnswerTest {
    private static final Segment YOGA = new Segment(AgeGroup.TO_25, "beginner", "yoga");
    private static final Segment BOXING = new Segment(AgeGroup.TO_25, "beginner", "boxing");
    private static final int ANSWERS = 300;

    @Test
    void withoutExplorationTheAnswerIsTheUsualOneAndCertain() {
        SegmentSettings off = settings("{\"diversityShare\": 0.4}");
        List<Source> sources = List.of(source(YOGA, off), source(BOXING, off));
        Source everybody = source(Segment.EVERYBODY, off);

        List<Likely> answer = new ExploredAnswer(sources, everybody, "yoga-1"::equals, off).of("r-1");

        assertThat(answer.stream().map(Likely::pick))
                .containsExactlyElementsOf(PersonalAnswer.of(sources, everybody, "yoga-1"::equals, off));
        assertThat(answer).extracting(Likely::propensity).containsOnly(1.0);
    }

    @Test
    void theSameIdAndSeedGiveTheSameAndOthersMostlyAnother() {
        ExploredAnswer explored = explored("{\"exploration\": \"thompson\"}");
        Set<List<String>> orders = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            orders.add(ids(explored.of("r-" + i)));
        }
        List<Likely> again = explored("{\"exploration\": \"thompson\"}").of("r-1");

        assertThat(again).isEqualTo(explored.of("r-1"));
        assertThat(ids(again)).containsExactly("yoga-2", "boxing-2", "yoga-5", "boxing-7", "yoga-0");
        assertThat(orders).hasSizeGreaterThan(45);
        assertThat(ids(explored("{\"exploration\": \"thompson\", \"explorationSeed\": 7}")
                        .of("r-1")))
                .isNotEqualTo(ids(again));
    }

    @Test
    void typesStillTakeTurnsAndWhatIsLeftOutStaysOut() {
        SegmentSettings settings = settings("{\"exploration\": \"thompson\"}");
        ExploredAnswer explored = new ExploredAnswer(
                List.of(source(BOXING, settings), source(YOGA, settings)), null, "yoga-1"::equals, settings);

        for (int i = 0; i < 20; i++) {
            assertThat(explored.of("r-" + i))
                    .extracting(likely -> likely.pick().workout().type())
                    .containsExactly("boxing", "yoga", "boxing", "yoga", "boxing");
            assertThat(ids(explored.of("r-" + i))).doesNotContain("yoga-1");
        }
    }

    @Test
    void whoeverIsAloneIsCertain() {
        SegmentSettings settings = settings("{\"exploration\": \"thompson\", \"chosen\": 12}");

        List<Likely> all = new ExploredAnswer(List.of(source(YOGA, settings)), null, _ -> false, settings).of("r-1");

        assertThat(all).hasSize(12).extracting(Likely::propensity).containsOnly(1.0);
    }

    @Test
    void twoTypesThatFallBackToTheSameSegmentShareItsDraw() {
        SegmentSettings settings = settings("{\"exploration\": \"thompson\"}");
        Source everybody = source(Segment.EVERYBODY, settings);
        List<Source> twice = List.of(
                new Source(YOGA, Segment.EVERYBODY, everybody.ranking()),
                new Source(BOXING, Segment.EVERYBODY, everybody.ranking()));

        assertThat(ids(new ExploredAnswer(twice, null, _ -> false, settings).of("r-1")))
                .isEqualTo(ids(new ExploredAnswer(List.of(everybody), null, _ -> false, settings).of("r-1")));
    }

    /** Among what everybody likes the places for other types are drawn for too. */
    @Test
    void placesForOtherTypesAreDrawn() {
        SegmentSettings settings = settings("{\"exploration\": \"thompson\", \"diversityShare\": 0.4}");
        ExploredAnswer explored = new ExploredAnswer(
                List.of(source(YOGA, settings)), source(Segment.EVERYBODY, settings), _ -> false, settings);
        Set<String> last = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            last.add(ids(explored.of("r-" + i)).getLast());
        }

        assertThat(last).hasSizeGreaterThan(3).allMatch(id -> id.startsWith("any"));
    }

    /** Each workout is shown as often as its propensities say, and what is shown stands for as much as it is rare. */
    @Test
    void propensitiesAreCalibrated() {
        ExploredAnswer explored = explored("{\"exploration\": \"thompson\"}");
        Map<String, List<Double>> shown = new HashMap<>();
        for (int i = 0; i < ANSWERS; i++) {
            for (Likely likely : explored.of("r-" + i)) {
                assertThat(likely.propensity()).isGreaterThan(0).isLessThanOrEqualTo(1);
                shown.computeIfAbsent(likely.pick().workout().workoutId(), _ -> new ArrayList<>())
                        .add(likely.propensity());
            }
        }

        assertThat(shown).hasSizeGreaterThan(20);
        shown.forEach((workout, propensities) -> {
            double told =
                    propensities.stream().mapToDouble(each -> each).average().orElse(0);
            double weight = propensities.stream().mapToDouble(each -> 1 / each).sum() / ANSWERS;
            double error = Math.sqrt(told * (1 - told) / ANSWERS);
            assertThat((double) propensities.size() / ANSWERS).as(workout).isCloseTo(told, within(4 * error + 0.01));
            assertThat(weight).as(workout).isCloseTo(1, within(4 * error / told + 0.2));
        });
    }

    private static ExploredAnswer explored(String stated) {
        SegmentSettings settings = settings(stated);
        return new ExploredAnswer(
                List.of(source(YOGA, settings), source(BOXING, settings)), null, _ -> false, settings);
    }

    private static List<String> ids(List<Likely> answer) {
        return answer.stream()
                .map(likely -> likely.pick().workout().workoutId())
                .toList();
    }

    /** Twelve workouts, none of which is known well. */
    private static Source source(Segment segment, SegmentSettings settings) {
        String type = segment.type() == null ? "any" : segment.type();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Offer offer = new Offer(type + "-" + i, type, List.of("tag-" + i % 4), null, 0);
            candidates.add(new Candidate(offer, new Tally(12 - i, 8 - i * 2 / 3, 0, i % 3, 3, 0)));
        }
        return new Source(segment, segment, Ranker.rank(segment, 1, candidates, settings));
    }

    private static SegmentSettings settings(String json) {
        return SegmentSettings.from(Map.of("VITALOG_SEGMENTS", json));
    }
}
