package io.vitalog.domain.segments.instructors;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.segments.Instructor;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.instructors.InstructorStanding.Share;
import io.vitalog.domain.segments.ranking.Ranker.Candidate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InstructorsTest {

    @Test
    void addsUpTheWorkoutsOfEach() {
        Map<String, InstructorStanding> standings = standings(
                candidate("w-1", new Instructor("i1", "Ann"), new Tally(10, 2, 6, 1, 4, 0)),
                candidate("w-2", new Instructor("i1", "Ann Lee"), new Tally(10, 4, 6, 3, 4, 0)),
                candidate("w-3", new Instructor("i2", null), new Tally(1, 1, 0, 0, 0, 0)),
                candidate("w-4", null, new Tally(9, 0, 9, 0, 9, 0)));

        assertThat(standings).containsOnlyKeys("i1", "i2");
        assertThat(standings.get("i1"))
                .isEqualTo(new InstructorStanding(
                        "i1",
                        "Ann Lee",
                        2,
                        new Share(12, 18, 14 / 22.0, 0.5, 20, false),
                        new Share(4, 8, 6 / 12.0, 0.5, 20, false),
                        false));
    }

    @Test
    void isFlaggedAboveTheThresholdOnceEnoughWasObserved() {
        assertThat(abandons(new Tally(19, 0, 19, 0, 0, 0)).flagged()).isFalse();
        assertThat(abandons(new Tally(20, 0, 20, 0, 0, 0)).flagged()).isTrue();
        assertThat(abandons(new Tally(20, 10, 10, 0, 0, 0)).flagged()).isFalse();
        assertThat(abandons(new Tally(21, 10, 11, 0, 0, 0)).flagged()).isTrue();
    }

    @Test
    void aSessionWithoutAnEndTellsNothing() {
        assertThat(abandons(new Tally(50, 1, 1, 0, 0, 0)).observations()).isEqualTo(2);
    }

    @Test
    void thumbsDownFlagToo() {
        InstructorStanding standing = standing(new Tally(0, 0, 0, 1, 30, 0));

        assertThat(standing.dislikes()).isEqualTo(new Share(29, 30, 31 / 34.0, 0.5, 20, true));
        assertThat(standing.flagged()).isTrue();
    }

    private static Share abandons(Tally counts) {
        return standing(counts).abandons();
    }

    private static InstructorStanding standing(Tally counts) {
        return standings(candidate("w-1", new Instructor("i", null), counts))
                .values()
                .iterator()
                .next();
    }

    private static Map<String, InstructorStanding> standings(Candidate... candidates) {
        return Instructors.standings(List.of(candidates), SegmentSettings.USUAL);
    }

    private static Candidate candidate(String id, @Nullable Instructor instructor, Tally counts) {
        return new Candidate(new Offer(id, "yoga", List.of(), instructor, 0), counts);
    }
}
