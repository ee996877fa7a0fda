package io.vitalog.domain.insights.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.insights.Insight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {
    /** Down, as usual and up, from a user whose usual is 80 %, 40 min and 0.8, each with a deviation of 5 %. */
    @ParameterizedTest
    @CsvSource({
        "+, =, +, accuracy-up-engagement-up",
        "+, =, =, accuracy-up",
        "+, =, -, accuracy-up-engagement-down",
        "=, =, +, engagement-up",
        "=, =, =, steady",
        "=, =, -, engagement-down",
        "-, =, +, engagement-up-accuracy-down",
        "-, =, =, accuracy-down",
        "-, =, -, accuracy-down-engagement-down",
        "+, +, +, accuracy-up-engagement-up longer",
        "+, +, =, accuracy-up longer",
        "+, +, -, accuracy-up-engagement-down longer-than-helped",
        "=, +, +, engagement-up longer",
        "=, +, =, steady longer",
        "=, +, -, engagement-down longer-than-helped",
        "-, +, +, engagement-up-accuracy-down longer-than-helped",
        "-, +, =, accuracy-down longer-than-helped",
        "-, +, -, accuracy-down-engagement-down longer-than-helped",
        "+, -, +, accuracy-up-engagement-up shorter",
        "+, -, =, accuracy-up shorter",
        "+, -, -, accuracy-up-engagement-down shorter",
        "=, -, +, engagement-up shorter",
        "=, -, =, steady shorter",
        "=, -, -, engagement-down shorter",
        "-, -, +, engagement-up-accuracy-down shorter",
        "-, -, =, accuracy-down shorter",
        "-, -, -, accuracy-down-engagement-down shorter"
    })
    void yogaHasARuleForEachCombination(char accuracy, char minutes, char engagement, String rules) {
        assertThat(rules("yoga", accuracy, minutes, engagement)).isEqualTo(rules);
    }

    @ParameterizedTest
    @CsvSource({
        "+, +, =, harder-longer",
        "+, =, =, harder",
        "+, -, =, harder-shorter",
        "=, +, =, longer",
        "=, =, =, steady",
        "=, -, =, shorter",
        "-, +, =, easier-longer",
        "-, =, =, easier",
        "-, -, =, easier-shorter",
        "+, +, +, harder-longer active-share-up",
        "=, =, +, steady active-share-up",
        "=, =, -, steady active-share-down",
        "-, -, -, easier-shorter active-share-down"
    })
    void workoutsHaveARuleForEachCombination(char intensity, char minutes, char share, String rules) {
        assertThat(rules("workout", intensity, minutes, share)).isEqualTo(rules);
    }

    @Test
    void numbersAreTheUsersOwn() {
        List<Advice> advice = Advice.of(sessions("yoga", 1, 0, 0.04, 0, -0.04));

        assertThat(advice)
                .containsExactly(new Advice(
                        "accuracy-up-engagement-down",
                        "Your poses were more accurate than usual (83 %, usually 80 %), with less engagement (0.77,"
                                + " usually 0.80). Pick a flow that you enjoy for the next 40 minutes: the accuracy is"
                                + " there."));
    }

    @Test
    void theBestOfTheLastIsToldFirst() {
        List<Advice> advice = Advice.of(sessions("yoga", 90, 0, 0, 0, 0));

        assertThat(advice).extracting(Advice::rule).containsExactly("best-of-last", "steady");
        assertThat(advice.getFirst().text()).startsWith("Your best of the last 11 by measure.");
    }

    @Test
    void aSessionAsGoodAsTheBestIsNotBetter() {
        List<Insight> equal = sessions("yoga", 80, 0, 0, 0, 0);
        List<Insight> best = new ArrayList<>(equal);
        best.set(3, insight("yoga", 80, 80, 40, 0.8));

        assertThat(Advice.of(best)).extracting(Advice::rule).containsExactly("steady");
    }

    @Test
    void withoutEnoughBeforeNothingIsUsual() {
        List<Insight> sessions = sessions("yoga", 1, 0, 0.04, 0, 0);

        assertThat(Advice.of(List.of())).isEmpty();
        assertThat(Advice.of(sessions.subList(0, 1)).getFirst().text()).contains("3 more sessions");
        assertThat(Advice.of(sessions.subList(0, 2)).getFirst().text()).contains("2 more sessions");
        assertThat(Advice.of(sessions.subList(0, 3)).getFirst().text()).contains("One more session");
        assertThat(Advice.of(sessions.subList(0, 3))).extracting(Advice::rule).containsExactly("first-sessions");
        assertThat(Advice.of(sessions.subList(0, 4))).extracting(Advice::rule).doesNotContain("first-sessions");
    }

    @Test
    void whatLiesFurtherBackThanTenSessionsDoesNotCount() {
        List<Insight> sessions = new ArrayList<>(sessions("yoga", 90, 0, 0, 0, 0));
        sessions.add(insight("yoga", 500, 20, 400, 0.1));

        assertThat(Advice.of(sessions)).isEqualTo(Advice.of(sessions("yoga", 90, 0, 0, 0, 0)));
    }

    @Test
    void aKindWithoutRulesIsToldOfItsBest() {
        assertThat(Advice.of(sessions("chess", 90, 0, 0, 0, 0)))
                .extracting(Advice::rule)
                .containsExactly("best-of-last");
    }

    private static String rules(String kind, char first, char second, char third) {
        List<Advice> advice = Advice.of(sessions(kind, 1, 0, share(first), share(second), share(third)));
        assertThat(advice)
                .allSatisfy(each -> assertThat(each.text()).endsWith(".").doesNotContain("null", "NaN"));
        return String.join(" ", advice.stream().map(Advice::rule).toList());
    }

    /** Less than half of a deviation is not noticed, more is. */
    private static double share(char sign) {
        return switch (sign) {
            case '+' -> 0.03;
            case '-' -> -0.03;
            default -> 0.02;
        };
    }

    /** The newest, whose features differ by shares of the usual, and ten before. */
    private static List<Insight> sessions(String kind, double value, double other, double... shares) {
        List<Insight> sessions = new ArrayList<>();
        double scale = kind.equals("workout") ? 0.01 : 1;
        sessions.add(insight(kind, value, scale * 80 * (1 + shares[0]), 40 * (1 + shares[1]), 0.8 * (1 + shares[2])));
        for (int i = 0; i < 10; i++) {
            double spread = i % 2 == 0 ? 1.05 : 0.95;
            sessions.add(insight(kind, 50 + other + i, scale * 80 * spread, 40 * spread, 0.8 * spread));
        }
        return sessions;
    }

    private static Insight insight(String kind, double value, double first, double minutes, double third) {
        Map<String, Double> features = kind.equals("workout")
                ? Map.of("heartRateIntensity", first, "durationMin", minutes, "activeZoneShare", third)
                : Map.of("poseAccuracyPercent", first, "durationMin", minutes, "engagement", third);
        return new Insight(
                "id",
                "session",
                "user",
                kind,
                Instant.EPOCH,
                "app",
                null,
                null,
                "model",
                1,
                1,
                features,
                "measure",
                value,
                "high",
                0,
                0,
                50,
                null,
                null);
    }
}
