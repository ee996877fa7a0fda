package io.vitalog.domain.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** The expected ids were computed with Python's uuid module: no release may change them. */
class FactIdTest {

    @Example
    void isTheIdThatAnyOtherLanguageComputes() {
        FactId id = FactId.of("u-1", "fitbit", "sleep", "log-7");

        assertThat(id).hasToString("6ef9fa72-ea46-53a6-ac81-615ccbfad4bf");
        assertThat(id.contentId("{\"a\":1}".getBytes(UTF_8))).hasToString("c277abd1-880e-5005-a2ba-628023c4a6bc");
    }

    @Property
    void tellsFactsApartByEachOfItsParts(
            @ForAll @Size(4) List<@AlphaChars @StringLength(min = 1, max = 3) String> one,
            @ForAll @Size(4) List<@AlphaChars @StringLength(min = 1, max = 3) String> other) {
        Stream<FactId> ids =
                Stream.of(one, other).map(parts -> FactId.of(parts.get(0), parts.get(1), parts.get(2), parts.get(3)));

        assertThat(ids.distinct().count()).isEqualTo(one.equals(other) ? 1 : 2);
    }
}
