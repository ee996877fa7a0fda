package io.vitalog.domain.motivation.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Map<String, Double> NUMBERS = Map.of(
            "score", 1234.56, "target", 1300.0, "distance", 65.44, "best", 1250.0, "days", 20.0, "reached", 1200.0);

    static Stream<Messages> languages() {
        return Stream.of(Messages.ENGLISH, Messages.GERMAN);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepsTheTone(Messages messages) {
        assertThat(messages.all())
                .isNotEmpty()
                .allSatisfy((_, text) -> assertThat(Tone.broken(text)).as(text).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasWordsForEveryOccasionAndFillsEveryNumber(Messages messages) {
        for (Occasion occasion : Occasion.values()) {
            for (String seed : List.of("a", "b")) {
                String text = messages.say(occasion, seed, NUMBERS).text();
                assertThat(text).doesNotContain("{", "}");
            }
            assertThat(messages.all().keySet()).anyMatch(name -> name.startsWith(occasion.text() + ".2"));
        }
    }

    @Test
    void namesTheSameMessagesInBothLanguages() {
        assertThat(Messages.GERMAN.all().keySet())
                .isEqualTo(Messages.ENGLISH.all().keySet());
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(Messages.ENGLISH.say(Occasion.FIRST_PLAY, "a", NUMBERS).text())
                .contains("1,235");
        assertThat(Messages.GERMAN.say(Occasion.FIRST_PLAY, "a", NUMBERS).text())
                .contains("1.235");
    }

    @Test
    void saysTenthsOfSmallScoresOnly() {
        Map<String, Double> small = Map.of("score", 512.54, "target", 520.0, "distance", 7.46);
        Map<String, Double> large = Map.of("score", 172_260.0, "target", 172_260.1, "distance", 0.1);

        assertThat(Messages.ENGLISH.say(Occasion.JUST_BELOW, "a", small).text()).contains("520", "7.5");
        assertThat(Messages.GERMAN.say(Occasion.JUST_BELOW, "a", small).text()).contains("520", "7,5");
        assertThat(Messages.ENGLISH.say(Occasion.JUST_BELOW, "a", large).text())
                .contains("172,261")
                .doesNotContain("0.1", ".1 ");
    }

    @Test
    void saysTheSameOfTheSamePlayAndNotTheSameOfAll() {
        Message once = Messages.ENGLISH.say(Occasion.BEST_EVER, "play-1", NUMBERS);

        assertThat(Messages.ENGLISH.say(Occasion.BEST_EVER, "play-1", NUMBERS)).isEqualTo(once);
        assertThat(Stream.of("a", "b", "c", "d")
                        .map(seed -> Messages.ENGLISH
                                .say(Occasion.BEST_EVER, seed, NUMBERS)
                                .text())
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void saysNoTargetWhereThereIsNone() {
        Map<String, Double> numbers = new HashMap<>(NUMBERS);
        numbers.remove("target");
        numbers.remove("distance");

        Message message = Messages.ENGLISH.say(Occasion.BEST_EVER, "a", numbers);

        assertThat(message.text())
                .contains("1,250")
                .doesNotContain("{")
                .doesNotContain(Objects.requireNonNull(Messages.ENGLISH.all().get("next.1"))
                        .substring(0, 5));
    }

    @Test
    void speaksTheFirstLanguageThatItKnowsElseEnglish() {
        assertThat(Messages.of(List.of(Locale.FRENCH, Locale.GERMANY))).isSameAs(Messages.GERMAN);
        assertThat(Messages.of(List.of(Locale.US, Locale.GERMAN))).isSameAs(Messages.ENGLISH);
        assertThat(Messages.of(List.of())).isSameAs(Messages.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You failed with {score} points.",
                "Only {score} points.",
                "Amazing, {score} points!",
                "WOW, {score} points!",
                "{score} points!!",
                "Go on!",
                "{score} points",
                "Das war schlecht: {score} Punkte."
            })
    void hearsAWrongTone(String text) {
        assertThat(Tone.broken(text)).isPresent();
    }
}
