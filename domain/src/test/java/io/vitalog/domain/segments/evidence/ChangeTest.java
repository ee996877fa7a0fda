package io.vitalog.domain.segments.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.segments.AgeGroup;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.evidence.Change.Standing;
import io.vitalog.domain.segments.evidence.Evidence.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Segment YOGA = new Segment(null, null, "yoga");
    private static final Segment BOXING = new Segment(null, null, "boxing");
    private static final Evidence DONE = new Evidence(Kind.COMPLETED, "w-1", 1_000);
    private static final Evidence LEFT = new Evidence(Kind.BEGUN, "w-1", 1_000);

    @Test
    void anotherProfileMovesEvidenceAndLeavesAloneWhatStays() {
        assertThat(Change.between(
                        new Standing(DONE, List.of(YOGA, Segment.EVERYBODY)),
                        new Standing(DONE, List.of(BOXING, Segment.EVERYBODY))))
                .containsExactly(new Change(YOGA, DONE, -1), new Change(BOXING, DONE, 1));
    }

    @Test
    void otherEvidenceTakesThePlaceOfTheOld() {
        assertThat(Change.between(new Standing(DONE, List.of(YOGA)), new Standing(LEFT, List.of(YOGA))))
                .containsExactly(new Change(YOGA, DONE, -1), new Change(YOGA, LEFT, 1));
        assertThat(Change.between(Standing.NOWHERE, new Standing(LEFT, List.of(YOGA))))
                .containsExactly(new Change(YOGA, LEFT, 1));
        assertThat(Change.between(new Standing(DONE, List.of(YOGA)), Standing.NOWHERE))
                .containsExactly(new Change(YOGA, DONE, -1));
    }

    @Test
    void bytesTellTheSame() {
        for (Change change : List.of(new Change(YOGA, DONE, -1), new Change(YOGA, null, 1))) {
            assertThat(Change.read(YOGA, change.bytes())).isEqualTo(change);
        }
    }

    @Test
    void anAgeIsThatOfTheDay() {
        Traits traits = new Traits(LocalDate.parse("2000-06-15"), 1950, AgeGroup.FROM_66, "beginner", List.of());

        assertThat(traits.ages(Instant.parse("2026-06-14T23:59:59Z"))).isEqualTo(AgeGroup.TO_25);
        assertThat(traits.ages(Instant.parse("2026-06-15T00:00:00Z"))).isEqualTo(AgeGroup.TO_35);
        assertThat(new Traits(null, 2000, null, null, List.of()).ages(Instant.parse("2026-01-01T00:00:00Z")))
                .isEqualTo(AgeGroup.TO_35);
    }

    @Test
    void theNarrowestSegmentIsThatOfWhatIsKnown() {
        Instant now = Instant.parse("2026-06-15T00:00:00Z");
        List<String> types = List.of("yoga", "boxing");

        assertThat(new Traits(null, null, AgeGroup.TO_25, "beginner", types).narrowest(now))
                .extracting(Segment::key)
                .containsExactly("18-25|Beginner|yoga", "18-25|Beginner|boxing");
        assertThat(new Traits(null, null, AgeGroup.TO_25, null, types).narrowest(now))
                .containsExactly(YOGA, BOXING);
        assertThat(Traits.UNKNOWN.narrowest(now)).containsExactly(Segment.EVERYBODY);
    }
}
