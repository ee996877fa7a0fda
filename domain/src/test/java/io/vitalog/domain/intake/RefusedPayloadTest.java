package io.vitalog.domain.intake;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.facts.Violation.Cause;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedPayloadTest {
    private static final String HEART_RATE = "{'origin':'watch-7','metric':'heartRateBpm',";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json", "{", "{'value':72", "{'value':NaN}", "{'value':Infinity}", "{'value':072}", "{'value':+72}",
                "{value:72}", "{} {}", "{}]", "{/* 72 */}", "{'value':72,}", "\ufeff{}", "\u0000"
            })
    void namesWhatIsNotJson(String payload) {
        // a payload lacks its members only after it was read to its end
        String text = payload.startsWith("{}") ? HEART_RATE + "'value':72}" + payload.substring(2) : payload;

        refuses("reading.taken.v1", text, Cause.NOT_JSON, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'metric':'heartRateBpm','value':72}; origin is missing",
                "{'origin':'w','value':72}; metric is missing",
                "{'origin':'w','metric':'heartRateBpm'}; value is missing",
                "{'origin':'w','metric':'heartRateBpm','value':null}; value is null",
                "{}; origin is missing",
            })
    void namesAMemberThatIsMissing(String payload, String rule) {
        refuses("reading.taken.v1", payload, Cause.MISSING_FIELD, rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'value':'72'; value must be a number",
                "'value':'NaN'; value must be a number",
                "'value':true; value must be a number",
                "'value':[72]; value must be a number",
                "'value':{}; value must be a number",
                "'value':72,'unit':5; unit must be a text",
                "'value':72,'zone':true; zone must be a text",
                "'value':72,'zone':'\\ud800'; zone is",
                "'value':72,'zone':'a\\udfc3b'; zone is",
                "'value':72,'revision':1.5; revision is '1.5', must be a whole number",
                "'value':72,'revision':1e30; whole number",
                "'value':72,'revision':99999999999999999999; revision",
                "'value':72,'periodS':2147483648; periodS",
                "'value':72,'value':80; \"value\" is there twice",
                "'value':72,'other':1,'other':1; \"other\" is there twice",
            })
    void namesAMemberThatIsWrong(String members, String rule) {
        refuses("reading.taken.v1", HEART_RATE + members + "}", Cause.WRONG_FIELD, rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "reading.taken.v1; null; must be a JSON object",
                "reading.taken.v1; [1]; must be a JSON object",
                "reading.taken.v1; 72; must be a JSON object",
                "reading.taken.v1; 'text'; must be a JSON object",
                "reading.taken.v1; {'origin':'w','metric':'pulse','value':72}; metric 'pulse' is not known",
                "reading.taken.v1; {'origin':'w','metric':0,'value':72}; metric",
                "reading.series-taken.v1; {'origin':'w','metric':'steps','values':'AAAAAAAAAAA='}; values must be",
                "reading.series-taken.v1; {'origin':'w','metric':'steps','values':[1,null]}; values[1] must be",
                "reading.series-taken.v1; {'origin':'w','metric':'steps','values':[1],'offsetsS':[1.5]}; offsetsS[0]",
                "day.summarized.v1; {'origin':'w','key':'k','date':[2026,3,14]}; date must be a date",
                "day.summarized.v1; {'origin':'w','key':'k','date':'2026-03-14T00:00:00Z'}; date is",
                "day.summarized.v1; {'origin':'w','key':'k','date':'2026-02-30'}; date is",
                "feedback.daily-reported.v1; {'origin':'w','questionnaire':1}; must be one of",
                "feedback.daily-reported.v1; {'origin':'w','questionnaire':'VITALOG'}; must be one of",
                "feedback.daily-reported.v1; {'origin':'w','soreAreas':'knee'}; soreAreas must be an array",
                "feedback.daily-reported.v1; {'origin':'w','soreAreas':['knee',5]}; soreAreas[1] must be a text",
                "user.registered.v1; {'origin':'w','key':'k','profile':''}; profile is '', must be an object",
                "sleep.recorded.v1; []; must be a JSON object",
                "sleep.recorded.v1; {'session_id':{},'end_ts':'2026-03-14T07:00:00Z'}; session_id must be a text",
                "sleep.recorded.v1; {'session_id':'s','end_ts':'seven'}; end_ts is 'seven'",
                "sleep.recorded.v1; {'session_id':'s','end_ts':'2026-03-14T07:00:00Z','awakenings':1.5}; awakenings",
            })
    void namesAMemberThatIsWrongInAnyType(String type, String payload, String rule) {
        refuses(type, payload, Cause.WRONG_FIELD, rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "feedback.daily-reported.v1; {'origin':'w','soreAreas':['knee',null]}; soreAreas[1] is null",
                "activity.recorded.v1; {'origin':'w','key':'k','sport':'run','elapsedS':1,"
                        + "'heartRateZones':[null]}; is null",
                "activity.recorded.v1; {'origin':'w','key':'k','sport':'run','elapsedS':1,"
                        + "'heartRateZones':[{'name':'x'}]};"
                        + " heartRateZones[0].minutes is missing",
                "sleep.recorded.v1; {'session_id':'s'}; end_ts is missing",
            })
    void namesAMemberThatIsMissingInAnyType(String type, String payload, String rule) {
        refuses(type, payload, Cause.MISSING_FIELD, rule);
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 5_000, 190_000})
    void survivesDeepNesting(int depth) {
        String deep = HEART_RATE + "'value':72,'deep':" + "[".repeat(depth) + "]".repeat(depth) + "}";

        refuses("reading.taken.v1", deep, Cause.WRONG_FIELD, "nesting depth");
        refuses("reading.taken.v1", "{'a':".repeat(depth), Cause.WRONG_FIELD, "nesting depth");
    }

    @ParameterizedTest
    @CsvSource({"400, IMPOSSIBLE_VALUE", "1001, WRONG_FIELD", "900000, WRONG_FIELD"})
    void survivesHugeNumbers(int digits, Cause cause) {
        refuses("reading.taken.v1", HEART_RATE + "'value':" + "9".repeat(digits) + "}", cause, "");
    }

    @ParameterizedTest
    @CsvSource({"10001, values must be 1 to 10000", "0, values must be 1 to 10000"})
    void refusesASeriesThatIsTooLongOrEmpty(int samples, String rule) {
        String values = IntStream.range(0, samples).mapToObj(i -> "1").collect(Collectors.joining(","));

        refuses(
                "reading.series-taken.v1",
                "{'origin':'w','metric':'steps','periodS':60,'values':[" + values + "]}",
                Cause.IMPOSSIBLE_VALUE,
                rule);
    }

    private static void refuses(String type, String payload, Cause cause, String rule) {
        IntakeTest.assertRefused(
                Arrival.good()
                        .withHeader(Attributes.TYPE, "io.vitalog." + type)
                        .withPayload(payload.replace('\'', '"')),
                cause,
                rule);
    }
}
