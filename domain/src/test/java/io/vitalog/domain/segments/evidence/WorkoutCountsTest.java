package io.vitalog.domain.segments.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.facts.Version;
import io.vitalog.domain.segments.AgeGroup;
import io.vitalog.domain.segments.CatalogueEntry;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.evidence.Change.Heard;
import io.vitalog.domain.segments.evidence.Change.Offered;
import io.vitalog.domain.segments.evidence.Evidence.Kind;
import io.vitalog.domain.segments.evidence.WorkoutCounts.Plays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkoutCountsTest {
    private static final Segment YOGA = new Segment(null, null, "yoga");
    private static final Segment BOXING = new Segment(null, null, "boxing");
    private static final Cohort YOGIS = Cohort.of(AgeGroup.TO_25, "beginner", List.of("yoga", "boxing"));
    private static final Plays NONE_LEFT = _ -> Tally.NEVER;

    private final WorkoutCounts counts = new WorkoutCounts("w-1");

    @Test
    void aWorkoutIsOfferedToEachSegmentOfItsType() {
        counts.list(entry(1, offer("yoga")));

        assertThat(counts.tell())
                .hasSize(23)
                .allSatisfy(told -> assertThat(told.segment().offers("yoga")).isTrue())
                .contains(new Offered(Segment.EVERYBODY, "w-1", offer("yoga"), Tally.NONE))
                .extracting(Offered::segment)
                .doesNotHaveDuplicates();
        assertThat(counts.isTold()).isTrue();
        assertThat(counts.tell()).isEmpty();
    }

    @Test
    void onlySegmentsThatCanHaveItAreToldWhatIsHeard() {
        counts.list(entry(1, offer("yoga")));
        counts.tell();
        counts.hear(heard("s-1", Kind.COMPLETED, 5, 1), YOGIS.segments(), NONE_LEFT);

        assertThat(counts.isTold()).isFalse();
        assertThat(counts.tell())
                .extracting(told -> told.segment().key())
                .containsExactlyInAnyOrder("18-25|Beginner|yoga", "*|Beginner|yoga", "*|*|yoga", "*|*|*");
    }

    @Test
    void anotherTypeTakesItFromSomeAndGivesItToOthersWithWhatWasHeardBefore() {
        counts.list(entry(1, offer("yoga")));
        counts.hear(heard("s-1", Kind.COMPLETED, 5, 1), YOGIS.segments(), NONE_LEFT);
        counts.tell();
        counts.list(entry(2, offer("boxing")));

        assertThat(counts.tell())
                .hasSize(22 + 23)
                .contains(
                        new Offered(YOGA, "w-1", null, Tally.NONE),
                        new Offered(BOXING, "w-1", offer("boxing"), new Tally(1, 1, 0, 0, 0, 5)));
        counts.list(entry(3, null));
        assertThat(counts.tell()).hasSize(23).allMatch(told -> told.offer() == null);
    }

    @Test
    void aTypeThatNobodyCanPreferIsForEverybody() {
        counts.list(entry(1, offer("arms | legs")));

        assertThat(counts.tell()).extracting(Offered::segment).containsExactly(Segment.EVERYBODY);
    }

    @Test
    void theLastPlayThatIsTakenBackLeavesTheOneBefore() {
        counts.list(entry(1, offer("yoga")));
        counts.hear(heard("s-1", Kind.COMPLETED, 5, 1), YOGIS.segments(), NONE_LEFT);
        counts.hear(heard("s-2", Kind.ABANDONED, 9, 1), YOGIS.segments(), NONE_LEFT);
        counts.hear(heard("s-2", Kind.ABANDONED, 9, -1), YOGIS.segments(), _ -> 5);
        assertThat(everybody()).isEqualTo(new Tally(1, 1, 0, 0, 0, 5));

        counts.hear(heard("s-1", Kind.COMPLETED, 5, -1), YOGIS.segments(), NONE_LEFT);
        assertThat(everybody()).isEqualTo(Tally.NONE);
    }

    @Test
    void bytesTellTheSame() {
        counts.list(entry(1, offer("yoga")));
        counts.hear(heard("s-1", Kind.LIKED, 5, 1), YOGIS.segments(), NONE_LEFT);
        counts.tell();
        WorkoutCounts read = WorkoutCounts.read("w-1", counts.bytes());
        read.hear(heard("s-2", Kind.DISLIKED, 9, 1), YOGIS.segments(), NONE_LEFT);

        assertThat(read.tell())
                .contains(new Offered(Segment.EVERYBODY, "w-1", offer("yoga"), new Tally(0, 0, 0, 1, 2, Tally.NEVER)))
                .hasSize(4);
    }

    private Tally everybody() {
        return counts.tell().stream()
                .filter(told -> told.segment().equals(Segment.EVERYBODY))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    private static Heard heard(String session, Kind kind, long timeMs, int times) {
        return new Heard(session, new Evidence(kind, "w-1", timeMs), YOGIS, times);
    }

    private static CatalogueEntry entry(long revision, @Nullable Offer offer) {
        return new CatalogueEntry(new Version(revision, "digest"), 0, offer);
    }

    private static Offer offer(String type) {
        return new Offer("w-1", type, List.of("calm"), null, 0);
    }
}
