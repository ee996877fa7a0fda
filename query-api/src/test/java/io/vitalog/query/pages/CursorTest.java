package io.vitalog.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.query.problems.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Property
    void givesThePositionBackToTheListItBelongsTo(
            @ForAll String scope,
            @ForAll @AlphaChars @NumericChars @NotBlank @StringLength(max = 200) String position) {
        assertThat(Cursor.position(scope, Cursor.of(scope, position))).isEqualTo(position);
    }

    @Property
    void isRefusedByEveryOtherList(@ForAll String scope, @ForAll @AlphaChars @NotBlank String position) {
        String cursor = Cursor.of(scope, position);

        assertThatThrownBy(() -> Cursor.position(scope + "'", cursor)).isInstanceOf(Refusal.class);
    }

    @Test
    void isRefusedWhenItWasChanged() {
        String cursor = Cursor.of("list", "2020-03-29");

        assertThatThrownBy(() -> Cursor.position("list", 'A' + cursor)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Cursor.position("list", cursor + "AAAA")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "no cursor", "%%%", "AAAAAAAA", "2020-03-29"})
    void isRefusedWhenItIsNone(String cursor) {
        assertThatThrownBy(() -> Cursor.position("list", cursor)).isInstanceOf(Refusal.class);
    }
}
