package io.vitalog.domain.segments.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.facts.Version;
import io.vitalog.domain.segments.AgeGroup;
import io.vitalog.domain.segments.CatalogueEntry;
import io.vitalog.domain.segments.Instructor;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.evidence.Change.Heard;
import io.vitalog.domain.segments.evidence.Change.Listed;
import io.vitalog.domain.segments.evidence.Change.Member;
import io.vitalog.domain.segments.evidence.Change.OfSegment;
import io.vitalog.domain.segments.evidence.Change.OfWorkout;
import io.vitalog.domain.segments.evidence.Change.Offered;
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
    private static final Cohort YOGIS = Cohort.of(AgeGroup.TO_25, "beginner", List.of("yoga"));
    private static final Cohort BOXERS = Cohort.of(null, null, List.of("boxing", "hiit"));
    private static final Offer CALM = new Offer("w-1", "yoga", List.of("calm"), new Instructor("i", null), 1_000);
    private static final Tally COUNTS = new Tally(300, 200, 5, 4, 6, -7);

    @Test
    void anotherProfileMovesEvidence() {
        assertThat(Change.between("s", new Standing(DONE, YOGIS), new Standing(DONE, BOXERS)))
                .containsExactly(new Heard("s", DONE, YOGIS, -1), new Heard("s", DONE, BOXERS, 1));
    }

    @Test
    void otherEvidenceTakesThePlaceOfTheOld() {
        assertThat(Change.between("s", new Standing(DONE, YOGIS), new Standing(LEFT, YOGIS)))
                .containsExactly(new Heard("s", DONE, YOGIS, -1), new Heard("s", LEFT, YOGIS, 1));
        assertThat(Change.between("s", null, new Standing(LEFT, YOGIS)))
                .containsExactly(new Heard("s", LEFT, YOGIS, 1));
        assertThat(Change.between("s", new Standing(DONE, YOGIS), null))
                .containsExactly(new Heard("s", DONE, YOGIS, -1));
        assertThat(Change.between("s", new Standing(DONE, YOGIS), new Standing(DONE, YOGIS)))
                .isEmpty();
    }

    @Test
    void bytesTellTheSame() {
        CatalogueEntry listed = new CatalogueEntry(new Version(3, "abc"), 5, CALM);
        for (OfWorkout change : List.<OfWorkout>of(
                new Heard("ann|session|s-1", DONE, YOGIS, -1),
                new Heard("ann|thumb|t-1", LEFT, BOXERS, 1),
                new Listed("w-1", listed),
                new Listed("w-1", new CatalogueEntry(new Version(4, "abd"), 6, null)))) {
            assertThat(OfWorkout.read("w-1", change.bytes())).isEqualTo(change);
        }
        for (OfSegment change : List.<OfSegment>of(
                new Member(YOGA, -1),
                new Offered(YOGA, "w-1", CALM, COUNTS),
                new Offered(YOGA, "w-1", null, Tally.NONE))) {
            assertThat(OfSegment.read(YOGA, change.bytes())).isEqualTo(change);
        }
    }

    @Test
    void aCohortTellsItsSegments() {
        assertThat(YOGIS.text()).isEqualTo("18-25|beginner|yoga");
        assertThat(YOGIS.segments())
                .extracting(Segment::key)
                .containsExactly("18-25|Beginner|yoga", "*|Beginner|yoga", "*|*|yoga", "*|*|*");
        assertThat(BOXERS.segments()).extracting(Segment::key).containsExactly("*|*|boxing", "*|*|hiit", "*|*|*");
        assertThat(Cohort.of(AgeGroup.FROM_66, null, List.of()).segments()).containsExactly(Segment.EVERYBODY);
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
