package io.vitalog.domain.segments.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.segments.AgeGroup;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.evidence.Change.Catalogued;
import io.vitalog.domain.segments.evidence.Change.Counted;
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
    private static final Offer CALM = new Offer("w-1", "yoga", List.of("calm"), null, 1_000);
    private static final Evidence LEFT = new Evidence(Kind.BEGUN, "w-1", 1_000);

    @Test
    void anotherProfileMovesEvidenceAndLeavesAloneWhatStays() {
        assertThat(Change.between(
                        new Standing(DONE, List.of(YOGA, Segment.EVERYBODY)),
                        new Standing(DONE, List.of(BOXING, Segment.EVERYBODY))))
                .containsExactly(new Counted(YOGA, DONE, -1), new Counted(BOXING, DONE, 1));
    }

    @Test
    void otherEvidenceTakesThePlaceOfTheOld() {
        assertThat(Change.between(new Standing(DONE, List.of(YOGA)), new Standing(LEFT, List.of(YOGA))))
                .containsExactly(new Counted(YOGA, DONE, -1), new Counted(YOGA, LEFT, 1));
        assertThat(Change.between(Standing.NOWHERE, new Standing(LEFT, List.of(YOGA))))
                .containsExactly(new Counted(YOGA, LEFT, 1));
        assertThat(Change.between(new Standing(DONE, List.of(YOGA)), Standing.NOWHERE))
                .containsExactly(new Counted(YOGA, DONE, -1));
    }

    @Test
    void aWorkoutIsOfferedToEachSegmentOfItsType() {
        List<Change> comes = Change.between(null, CALM);

        assertThat(comes).hasSize(23).contains(new Catalogued(Segment.EVERYBODY, "w-1", CALM));
        assertThat(comes).extracting(Change::segment).doesNotHaveDuplicates().allMatch(each -> each.offers("yoga"));
        assertThat(Change.between(CALM, CALM)).isEmpty();
    }

    @Test
    void aWorkoutOfAnotherTypeLeavesTheSegmentsOfTheFormer() {
        Offer fast = new Offer("w-1", "boxing", List.of("fast"), null, 1_000);

        assertThat(Change.between(CALM, fast))
                .hasSize(22 + 23)
                .contains(new Catalogued(YOGA, "w-1", null), new Catalogued(BOXING, "w-1", fast))
                .doesNotContain(new Catalogued(Segment.EVERYBODY, "w-1", null));
        assertThat(Change.between(fast, null)).hasSize(23).contains(new Catalogued(BOXING, "w-1", null));
    }

    @Test
    void aTypeThatNobodyCanPreferIsForEverybody() {
        assertThat(Change.between(null, new Offer("w-1", "arms | legs", List.of(), null, 1_000)))
                .extracting(Change::segment)
                .containsExactly(Segment.EVERYBODY);
    }

    @Test
    void bytesTellTheSame() {
        for (Change change : List.of(
                new Counted(YOGA, DONE, -1),
                new Counted(YOGA, null, 1),
                new Catalogued(YOGA, "w-1", CALM),
                new Catalogued(YOGA, "w-1", null))) {
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
