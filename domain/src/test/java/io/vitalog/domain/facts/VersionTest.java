package io.vitalog.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VersionTest {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void sortsAsTextAsItComparesItself(@ForAll("versions") Version one, @ForAll("versions") Version other) {
        assertThat(Integer.signum(one.sortable().compareTo(other.sortable())))
                .isEqualTo(Integer.signum(one.compareTo(other)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Example
    void countsTheHigherRevisionWhateverTheContent() {
        UUID least = new UUID(0, 0);
        UUID greatest = new UUID(-1, -1);

        assertThat(Version.of(1, least)).isGreaterThan(Version.of(0, greatest));
        assertThat(Version.of(10, least)).isGreaterThan(Version.of(9, greatest));
        assertThat(Version.of(1, greatest)).isGreaterThan(Version.of(1, least));
    }

    @Example
    void hasNoNegativeRevision() {
        assertThatIllegalArgumentException().isThrownBy(() -> Version.of(-1, new UUID(0, 0)));
    }

    /** Revisions and ids that are equal often enough. */
    @Provide
    Arbitrary<Version> versions() {
        Arbitrary<Long> revisions = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 20), Arbitraries.longs().greaterOrEqual(0));
        Arbitrary<Long> halves = Arbitraries.oneOf(Arbitraries.longs().between(-2, 2), Arbitraries.longs());
        Arbitrary<UUID> ids = Combinators.combine(halves, halves).as(UUID::new);
        return Combinators.combine(revisions, ids).as(Version::of);
    }
}
