package io.vitalog.domain.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.feedback.Questionnaire;
import io.vitalog.domain.readings.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that stand in events and dead letters: new ones may join them, none of these may change. */
class ReleasedNamesTest {

    @ParameterizedTest
    @CsvSource({
        "heartRateBpm, bpm",
        "restingHeartRateBpm, bpm",
        "steps, 1",
        "distanceM, m",
        "energyKcal, kcal",
        "massKg, kg",
        "bodyFatPercent, %",
        "oxygenSaturationPercent, %",
        "heartRateVariabilityMs, ms",
        "respirationPerMin, 1/min",
        "temperatureC, Cel",
        "floors, 1",
        "activeMinutes, min",
        "sedentaryMinutes, min",
        "intensityPoints, 1",
        "heartRateVariabilityRmssdMs, ms",
    })
    void keepsEveryMetricAndItsUnit(String id, String unit) {
        assertThat(Metric.ofId(id).unit()).isEqualTo(unit);
    }

    @Test
    void keepsEveryQuestionnaire() {
        assertThat(Json.MAPPER.writeValueAsString(Questionnaire.values())).isEqualTo("[\"vitalog\",\"pmsys\"]");
    }

    @Test
    void keepsEveryCauseOfADeadLetter() {
        assertThat(Cause.values())
                .extracting(Cause::code)
                .contains(
                        "not-json",
                        "too-large",
                        "bad-attribute",
                        "unknown-type",
                        "missing-field",
                        "wrong-field",
                        "impossible-value",
                        "clock-ahead",
                        "clock-behind",
                        "key-not-subject",
                        "not-measured");
    }
}
