package io.vitalog.domain.segments.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TagVectorsTest {
    /** Vectors that scikit-learn's user guide prints for these counts, with its default settings. */
    @Test
    void areThoseOfScikitLearn() {
        TagVectors vectors = new TagVectors(List.of(
                List.of("a", "a", "a", "c"),
                List.of("a", "a"),
                List.of("a", "a", "a"),
                List.of("a", "a", "a", "a"),
                List.of("a", "a", "a", "b", "b"),
                List.of("a", "a", "a", "c", "c")));

        assertThat(vectors.cosine(0, 1)).isCloseTo(0.85151335, within(1e-8));
        assertThat(vectors.cosine(4, 2)).isCloseTo(0.55422893, within(1e-8));
        assertThat(vectors.cosine(5, 3)).isCloseTo(0.63035731, within(1e-8));
        assertThat(vectors.cosine(0, 5)).isCloseTo(0.85151335 * 0.63035731 + 0.52433293 * 0.77630514, within(1e-8));
        assertThat(vectors.cosine(1, 2)).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatHasNoTagsIsLikeNothing() {
        TagVectors vectors = new TagVectors(List.of(List.of(), List.of("calm"), List.of("Calm")));

        assertThat(vectors.cosine(0, 0)).isZero();
        assertThat(vectors.cosine(0, 1)).isZero();
        assertThat(vectors.cosine(1, 2)).isCloseTo(1, within(1e-12));
    }

    @Property(tries = 200)
    void cosinesAreSymmetricAndDoNotDependOnTheOrderOfTags(
            @ForAll @Size(min = 2, max = 6)
                    List<@Size(max = 5) List<@CharRange(from = 'a', to = 'e') @StringLength(1) String>> documents) {
        TagVectors vectors = new TagVectors(documents);
        TagVectors reversed =
                new TagVectors(documents.stream().map(List::reversed).toList());

        for (int one = 0; one < documents.size(); one++) {
            for (int other = 0; other < documents.size(); other++) {
                double cosine = vectors.cosine(one, other);
                assertThat(cosine).isEqualTo(vectors.cosine(other, one)).isEqualTo(reversed.cosine(one, other));
                assertThat(cosine).isBetween(0.0, 1.0 + 1e-12);
            }
        }
    }
}
