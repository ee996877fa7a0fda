package io.vitalog.infra.devices.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.facts.FirstBroken;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
    @ParameterizedTest
    @CsvSource({
        "Ann’s Apple\u00a0Watch, ann-s-apple-watch",
        "Zoë’s iPhone, zoe-s-iphone",
        "Health, health",
        "AutoSleep (7.1), autosleep-7-1"
    })
    void isTheNameInLowerCaseWithHyphens(String name, String token) {
        assertThat(Token.of(name)).isEqualTo(token);
    }

    @Test
    void keepsNamesApartWhoseLettersItCannotKeep() {
        assertThat(Token.of("小米手环")).startsWith("source-").isNotEqualTo(Token.of("手环"));
        assertThat(Token.of("安 iPhone")).startsWith("iphone-").isNotEqualTo(Token.of("iPhone"));
    }

    @Property
    void isAnIdentifierWhateverTheName(@ForAll String name) {
        assertThat(FirstBroken.isToken(Token.of(name))).isTrue();
    }
}
