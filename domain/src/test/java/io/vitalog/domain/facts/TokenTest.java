package io.vitalog.domain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenTest {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@/+-]{0,127}");

    @Property
    void isWhatThePatternSays(@ForAll("texts") String text) {
        assertThat(FirstBroken.isToken(text)).isEqualTo(TOKEN.matcher(text).matches());
    }

    @Property
    void isAnyOfItsLettersAlone(@ForAll char letter) {
        assertThat(FirstBroken.isToken("a" + letter))
                .isEqualTo(TOKEN.matcher("a" + letter).matches());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("._:@/+- \n|é")
                .withCharRange('a', 'z')
                .withCharRange('@', '[')
                .withCharRange('0', '9')
                .ofMaxLength(3)
                .flatMap(begin ->
                        Arbitraries.of(0, 1, 100, 124, 125, 126, 127, 128, 129).map(more -> begin + "x".repeat(more)));
    }
}
