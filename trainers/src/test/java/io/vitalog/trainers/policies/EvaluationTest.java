package io.vitalog.trainers.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.batch.History;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.trainers.replay.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Event<?>> facts = new ArrayList<>();

    @Test
    void aDecisionKnowsWhatWasBeforeItAndNothingElse() {
        for (int i = 0; i < 9; i++) {
            list("w-" + i, "tag-" + i);
        }
        profile("ann");
        // nothing was played: all are equal, so that the first five by id are recommended
        complete("ann", 1, "w-8");
        complete("ann", 2, "w-8");
        complete("ann", 3, "unknown");

        for (Policy policy : Policy.values()) {
            Figures figures = figures(policy);
            assertThat(figures.decisions()).isEqualTo(2);
            if (policy == Policy.POPULARITY) {
                assertThat(figures.hitRate()).isEqualTo(0.5);
                assertThat(figures.ndcg()).isEqualTo(0.5);
                assertThat(figures.coverage()).isCloseTo(6 / 9.0, within(1e-12));
            }
            assertThat(figures.diversity()).as("no two have a tag in common").isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aPlaceFurtherDownCountsLess() {
        list("w-1", "calm");
        list("w-2", "calm");
        profile("ann");
        complete("ann", 1, "w-1");
        complete("ann", 2, "w-1");
        complete("ann", 3, "w-2");
        Figures figures = figures(Policy.POPULARITY);

        assertThat(figures.hitRate()).isEqualTo(1);
        assertThat(figures.ndcg()).isCloseTo((1 + 1 + Math.log(2) / Math.log(3)) / 3, within(1e-12));
        assertThat(figures.diversity()).isCloseTo(0, within(1e-12));
    }

    @Test
    void theSameFactsGiveTheSameFiguresInAnyOrder() {
        Random random = new Random(3);
        for (int i = 0; i < 12; i++) {
            list("w-" + i, "tag-" + i % 4);
        }
        for (int i = 0; i < 20; i++) {
            profile("u-" + i);
        }
        for (int i = 0; i < 200; i++) {
            complete("u-" + random.nextInt(20), i / 3, "w-" + random.nextInt(12));
        }
        List<Figures> inOrder = graded();
        Collections.shuffle(facts, random);

        assertThat(graded()).isEqualTo(inOrder);
    }

    private Figures figures(Policy policy) {
        return graded().stream()
                .filter(each -> each.policy() == policy)
                .findFirst()
                .orElseThrow();
    }

    private List<Figures> graded() {
        History history = new History();
        facts.forEach(history::take);
        return Evaluation.of(history.voices(), history.offers(), SegmentSettings.USUAL, Progress.UNHEARD);
    }

    private void list(String workoutId, String tag) {
        take(workoutId, 0, new WorkoutListed("app", "A workout", "yoga", null, null, null, null, List.of(tag), 0));
    }

    private void profile(String userId) {
        Profile profile = new Profile(
                null, null, "18-25", null, null, null, "beginner", List.of("yoga"), null, null, null, null, null);
        take(userId, 0, new ProfileChanged("app", null, profile, 0));
    }

    private void complete(String userId, int minute, String workoutId) {
        String session = "s-" + facts.size();
        take(userId, minute, new SessionCompleted("app", session, workoutId, null, null, 600, null, null, 0));
    }

    private void take(String subject, int minute, Fact fact) {
        facts.add(Event.of("e-" + facts.size(), "/app", BEGIN.plusSeconds(60L * minute), subject, fact));
    }
}
