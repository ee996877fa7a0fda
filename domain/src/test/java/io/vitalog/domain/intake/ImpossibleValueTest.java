package io.vitalog.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.readings.Metric;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"-5", "10000", "19.999", "300.001", "1e999", "-1e999", "1e308", "0"})
    void refusesAHeartRateThatNobodyHas(String value) {
        refuses(
                "reading.taken.v1",
                "{'origin':'w','metric':'heartRateBpm','value':" + value + "}",
                "must be between 20 and 300");
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void takesTheEndsOfARangeAndNothingBeyond(Metric metric) {
        assertThat(reading(metric, metric.least()).judged()).isInstanceOf(Verdict.Accepted.class);
        assertThat(reading(metric, metric.most()).judged()).isInstanceOf(Verdict.Accepted.class);
        IntakeTest.assertRefused(reading(metric, Math.nextDown(metric.least())), Cause.IMPOSSIBLE_VALUE, metric.id());
        IntakeTest.assertRefused(reading(metric, Math.nextUp(metric.most())), Cause.IMPOSSIBLE_VALUE, metric.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'values':[72,-5,80],'periodS':5; heartRateBpm is -5",
                "'values':[72,80],'unit':'kg','periodS':5; heartRateBpm is in bpm, not kg",
                "'values':[72,80]; offsetsS may be absent only when periodS is positive",
                "'values':[72,80],'offsetsS':[0]; equally many",
                "'values':[72],'offsetsS':[0,5]; equally many",
                "'values':[72,80],'offsetsS':[5,0]; must rise",
                "'values':[72,80],'offsetsS':[5,5]; must rise",
                "'values':[72,80],'offsetsS':[-1,5]; must rise",
                "'values':[72,80],'offsetsS':[0,2678401]; must rise from 0 within 31 days",
                "'values':[72,80],'periodS':86401; periodS is 86401",
                "'values':[72,80],'periodS':-60; periodS is -60",
                "'values':[],'offsetsS':[]; must be 1 to",
                "'values':[72,80],'periodS':5,'revision':-1; revision is -1",
                "'values':[72,80],'periodS':5,'revision':9007199254740992; revision is 9007199254740992",
                "'values':[72,80],'periodS':5,'zone':'Europe/Atlantis'; zone 'Europe/Atlantis'",
                "'values':[72,80],'periodS':5,'zone':'+25:00'; zone '+25:00'",
            })
    void refusesASeriesThatDoesNotHoldTogether(String members, String rule) {
        refuses("reading.series-taken.v1", "{'origin':'w','metric':'heartRateBpm'," + members + "}", rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "reading.taken.v1; {'origin':'a b','metric':'steps','value':1}; origin must be",
                "reading.taken.v1; {'origin':'','metric':'steps','value':1}; origin must be",
                "reading.taken.v1; {'origin':'a|b','metric':'steps','value':1}; origin must be",
                "reading.retracted.v1; {'origin':'w','metric':'steps','offsetsS':[]}; offsetsS must be 1",
                "reading.retracted.v1; {'origin':'w','metric':'steps','offsetsS':[7,3]}; must rise",
                "activity.recorded.v1; {'origin':'w','key':'','sport':'run','elapsedS':1}; key must be",
                "activity.recorded.v1; {'origin':'w','key':'a\\nb','sport':'run','elapsedS':1}; key must be",
                "activity.recorded.v1; {'origin':'w','key':'k','sport':'run','elapsedS':1,"
                        + "'heartRateZones':[{'name':'a','minutes':1},{'name':'b','minutes':-1}]};"
                        + " heartRateZones[1].minutes is -1",
                "sleep.recorded.v2; {'origin':'w','key':'k','inBedS':600,'asleepS':601}; asleepS is more than inBedS",
                "sleep.recorded.v2; {'origin':'w','key':'k','inBedS':600,'method':'guess'}; method is 'guess'",
                "sleep.recorded.v2; {'origin':'w','key':'k','inBedS':600,"
                        + "'stages':[{'stage':'dream','offsetS':0,'durationS':1}]}; stages[0].stage is 'dream'",
                "sleep.recorded.v1; {'session_id':'s','end_ts':'2026-03-14T06:29:59Z'}; inBedS is -1",
                "sleep.recorded.v1; {'session_id':'s','end_ts':'2026-03-14T07:00:00Z','quality':1.01}; asleepS",
                "sleep.recorded.v1; {'session_id':'s','end_ts':'2026-03-14T07:00:00Z','quality':1e999}; asleepS",
            })
    void namesWhatIsImpossible(String type, String payload, String rule) {
        refuses(type, payload, rule);
    }

    private static Arrival reading(Metric metric, double value) {
        return Arrival.good()
                .withPayload("{\"origin\":\"w\",\"metric\":\"" + metric.id() + "\",\"value\":" + value + "}");
    }

    private static void refuses(String type, String payload, String rule) {
        IntakeTest.assertRefused(
                Arrival.good()
                        .withHeader(Attributes.TYPE, "io.vitalog." + type)
                        .withPayload(payload.replace('\'', '"')),
                Cause.IMPOSSIBLE_VALUE,
                rule);
    }
}
