package io.vitalog.domain.segments.batch;

import static io.vitalog.domain.segments.batch.Facts.abandoned;
import static io.vitalog.domain.segments.batch.Facts.completed;
import static io.vitalog.domain.segments.batch.Facts.listed;
import static io.vitalog.domain.segments.batch.Facts.profile;
import static io.vitalog.domain.segments.batch.Facts.retired;
import static io.vitalog.domain.segments.batch.Facts.started;
import static io.vitalog.domain.segments.batch.Facts.thumb;
import static io.vitalog.domain.segments.batch.Facts.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final String YOUNG = "18-25|Beginner|yoga";
    private static final String OLDER = "26-35|Beginner|yoga";
    private static final Event<?> LISTED = listed("w-1", "2026-01-01T00:00:00Z", "Yoga", 0, "calm");
    private static final Event<?> ANN = profile("ann", "2026-01-02T00:00:00Z", "18-25", "beginner", "yoga");
    private static final Event<?> DONE = completed("ann", "2026-02-01T08:00:00Z", "s-1", "w-1", 0);

    @Test
    void aSessionCountsInEverySegmentOfItsUser() {
        SortedMap<String, Ranking> rankings = rankings(LISTED, ANN, DONE);

        assertThat(rankings).containsOnlyKeys(YOUNG, "*|Beginner|yoga", "*|*|yoga", "*|*|*");
        assertThat(rankings.values()).allSatisfy(ranking -> {
            assertThat(ranking.members()).isEqualTo(1);
            assertThat(counts(ranking)).isEqualTo(new Tally(1, 1, 0, 0, 0, ms("2026-02-01T08:00:00Z")));
        });
    }

    @Test
    void aSessionIsOneViewFromItsStartToItsEnd() {
        Event<?> start = started("ann", "2026-02-01T07:30:00Z", "s-1", "w-1");

        assertThat(counts(rankings(LISTED, ANN, start), YOUNG))
                .isEqualTo(new Tally(1, 0, 0, 0, 0, ms("2026-02-01T07:30:00Z")));
        assertThat(counts(rankings(LISTED, ANN, DONE, start), YOUNG))
                .isEqualTo(new Tally(1, 1, 0, 0, 0, ms("2026-02-01T07:30:00Z")));
    }

    @Test
    void whatIsCorrectedOrWithdrawnIsNotThere() {
        SortedMap<String, Ranking> rankings = rankings(
                LISTED,
                ANN,
                DONE,
                abandoned("ann", "2026-02-01T08:00:00Z", "s-1", "w-1", 1),
                thumb("ann", "2026-02-01T08:01:00Z", "t-1", "w-1", true, 0),
                thumb("ann", "2026-02-01T08:02:00Z", "t-2", "w-1", true, 0),
                withdrawn("ann", "2026-02-01T08:03:00Z", "t-2", 1),
                thumb("ann", "2026-02-01T08:04:00Z", "t-3", "w-1", false, 0));

        assertThat(counts(rankings, YOUNG)).isEqualTo(new Tally(1, 0, 1, 1, 2, ms("2026-02-01T08:00:00Z")));
    }

    @Test
    void theProfileOfThatTimeDecides() {
        SortedMap<String, Ranking> rankings = rankings(
                LISTED,
                DONE,
                completed("ann", "2026-04-01T08:00:00Z", "s-2", "w-1", 0),
                profile("ann", "2026-03-01T00:00:00Z", "26-35", "beginner", "yoga"),
                ANN);

        assertThat(counts(rankings, YOUNG)).isEqualTo(new Tally(1, 1, 0, 0, 0, ms("2026-02-01T08:00:00Z")));
        assertThat(counts(rankings, OLDER)).isEqualTo(new Tally(1, 1, 0, 0, 0, ms("2026-04-01T08:00:00Z")));
        assertThat(counts(rankings, "*|Beginner|yoga").views()).isEqualTo(2);
        assertThat(ranking(rankings, YOUNG).members()).isZero();
        assertThat(ranking(rankings, OLDER).members()).isOne();
    }

    @Test
    void beforeTheFirstProfileThatOneCounts() {
        Event<?> early = completed("ann", "2025-02-01T08:00:00Z", "s-1", "w-1", 0);

        assertThat(counts(rankings(LISTED, ANN, early), YOUNG).views()).isOne();
    }

    @Test
    void whoStatesNothingCountsForEverybody() {
        assertThat(rankings(LISTED, DONE)).containsOnlyKeys("*|*|*");
    }

    @Test
    void aRetiredWorkoutIsNoCandidateAndOneOfAnotherTypeOnlyForEverybody() {
        SortedMap<String, Ranking> rankings = rankings(
                LISTED,
                ANN,
                retired("w-1", "2026-02-01T00:00:00Z", 1),
                listed("w-2", "2026-01-01T00:00:00Z", "boxing", 0, "power"));

        assertThat(ranking(rankings, YOUNG).workouts()).isEmpty();
        assertThat(ranking(rankings, "*|*|*").workouts())
                .extracting(Ranked::workoutId)
                .containsExactly("w-2");
    }

    @Property(tries = 60)
    void dependsOnTheFactsAndNotOnTheirArrival(@ForAll long seed) {
        List<Event<?>> facts = new ArrayList<>(RandomFacts.of(new Random(seed), 60));
        SortedMap<String, Ranking> rankings = rankings(facts.toArray(Event<?>[]::new));
        facts.addAll(facts.subList(0, facts.size() / 2));
        Collections.shuffle(facts, new Random(seed + 1));

        assertThat(rankings(facts.toArray(Event<?>[]::new))).isEqualTo(rankings);
    }

    private static SortedMap<String, Ranking> rankings(Event<?>... events) {
        History history = new History();
        for (Event<?> event : events) {
            history.take(event);
        }
        return Batch.rankings(history.voices(), history.offers(), SegmentSettings.USUAL);
    }

    private static Ranking ranking(SortedMap<String, Ranking> rankings, String key) {
        return Objects.requireNonNull(rankings.get(key), key);
    }

    private static Tally counts(SortedMap<String, Ranking> rankings, String key) {
        return counts(ranking(rankings, key));
    }

    private static Tally counts(Ranking ranking) {
        return ranking.workouts().getFirst().counts();
    }

    private static long ms(String time) {
        return Instant.parse(time).toEpochMilli();
    }
}
