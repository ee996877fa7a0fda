package io.vitalog.domain.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTest {
    private static final Segment YOGA = new Segment(AgeGroup.TO_35, "advanced", "yoga");

    @ParameterizedTest
    @CsvSource({"17,", "18,18-25", "25,18-25", "26,26-35", "45,36-45", "46,46-55", "65,56-65", "66,66+", "101,66+"})
    void everyAgeFrom18IsInOneGroup(int years, String group) {
        assertThat(AgeGroup.of(years)).isEqualTo(AgeGroup.named(group));
    }

    @Test
    void thereAre144NarrowOnesOfEightTypes() {
        List<String> types = List.of("yoga", "strength", "cardio", "boxing", "walking", "cycling", "pilates", "hiit");

        List<String> keys = Stream.of(AgeGroup.values())
                .flatMap(ages -> Segment.LEVELS.stream().flatMap(level -> Segment.of(ages, level, types).stream()))
                .filter(Segment::narrow)
                .map(Segment::key)
                .distinct()
                .toList();

        assertThat(keys).hasSize(144).contains("26-35|Advanced|yoga");
    }

    @Test
    void aKeyNamesItsSegmentWhateverItsCase() {
        assertThat(Segment.keyed("26-35|Advanced|Yoga")).isEqualTo(YOGA);
        for (Segment segment = YOGA; segment != null; segment = segment.wider()) {
            assertThat(Segment.keyed(segment.key())).isEqualTo(segment);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yoga",
                "26-35|advanced",
                "26-35|expert|yoga",
                "20-30|advanced|yoga",
                "26-35|*|yoga",
                "*|advanced|*",
                "26-35|advanced|",
                "26-35|advanced|a b",
                "a|b|c|d"
            })
    void anythingElseIsNoKey(String key) {
        assertThat(Segment.keyed(key)).isNull();
    }

    @Test
    void widensFromAgesOverLevelsAndTypesToEverybody() {
        assertThat(Stream.iterate(YOGA, segment -> segment != null, Segment::wider)
                        .map(Segment::key))
                .containsExactly("26-35|Advanced|yoga", "*|Advanced|yoga", "*|*|yoga", "*|*|*");
    }

    @Test
    void whoPrefersTwoTypesIsInBothAndInEveryWiderOneOnce() {
        assertThat(Segment.of(AgeGroup.TO_35, "advanced", List.of("yoga", "boxing")))
                .extracting(Segment::key)
                .containsExactly(
                        "26-35|Advanced|yoga",
                        "*|Advanced|yoga",
                        "*|*|yoga",
                        "26-35|Advanced|boxing",
                        "*|Advanced|boxing",
                        "*|*|boxing",
                        "*|*|*");
        assertThat(Segment.of(AgeGroup.TO_35, null, List.of("yoga")))
                .extracting(Segment::key)
                .containsExactly("*|*|yoga", "*|*|*");
        assertThat(Segment.of(null, null, List.of())).containsExactly(Segment.EVERYBODY);
    }

    @Test
    void aSegmentOfAgesIsOfALevelAndATypeToo() {
        assertThatThrownBy(() -> new Segment(AgeGroup.TO_25, null, "yoga"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Segment(null, "beginner", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weightsThatGiveNoScoreAreRefused() {
        assertThatThrownBy(() -> usual(0, 0, 2)).hasMessageContaining("must weigh something");
        assertThatThrownBy(() -> usual(-1, 2, 2)).hasMessageContaining("must not be negative");
        assertThatThrownBy(() -> usual(1, 1, 0)).hasMessageContaining("greater than 0");
    }

    @Test
    void settingsThatAreStatedTakeThePlaceOfTheUsual() {
        SegmentSettings settings = stated("{\"version\": 2, \"likeWeight\": 0.6, \"relevance\": \"self\"}");

        assertThat(settings.version()).isEqualTo(2);
        assertThat(settings.likeWeight()).isEqualTo(0.6);
        assertThat(settings.relevance()).isEqualTo(SegmentSettings.Relevance.SELF);
        assertThat(settings.completionWeight()).isEqualTo(0.5);
        assertThat(SegmentSettings.from(Map.of())).isEqualTo(SegmentSettings.USUAL);
    }

    @Test
    void settingsThatCannotBeReadSayWhatIsWrong() {
        assertThatThrownBy(() -> stated("{\"likes\": 1}")).hasMessage("VITALOG_SEGMENTS: there is no setting 'likes'");
        assertThatThrownBy(() -> stated("[]")).hasMessage("VITALOG_SEGMENTS: it is no JSON object");
        assertThatThrownBy(() -> stated("{")).hasMessageStartingWith("VITALOG_SEGMENTS: ");
        assertThatThrownBy(() -> stated("{\"likeWeight\": -1}")).hasMessageContaining("must not be negative");
    }

    private static SegmentSettings stated(String json) {
        return SegmentSettings.from(Map.of("VITALOG_SEGMENTS", json));
    }

    private static SegmentSettings usual(double completions, double likes, double prior) {
        return stated("{\"completionWeight\": %s, \"likeWeight\": %s, \"priorFor\": %s}"
                .formatted(completions, likes, prior));
    }
}
