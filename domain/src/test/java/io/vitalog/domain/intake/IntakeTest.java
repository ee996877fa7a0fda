package io.vitalog.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.golden.Example;
import io.vitalog.domain.golden.Examples;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    @Test
    void takesAGoodReading() {
        assertThat(Arrival.good().judged()).isInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("takenExamples")
    void takesEveryExampleOfWhatIsMeasured(Example example) {
        assertThat(Arrival.of(example.event()).judged()).isEqualTo(new Verdict.Accepted(example.event()));
    }

    @ParameterizedTest
    @MethodSource("decidedExamples")
    void refusesWhatIsDecided(Example example) {
        assertRefused(Arrival.of(example.event()), Cause.NOT_MEASURED, "send a command");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u-2", "U-1", "u-1 ", ""})
    void refusesAKeyThatIsNotTheSubject(String key) {
        assertRefused(Arrival.good().withKey(key), Cause.KEY_NOT_SUBJECT, "u-1");
    }

    @Test
    void refusesARecordWithoutKeyOrPayload() {
        assertRefused(Arrival.good().withKey(null), Cause.KEY_NOT_SUBJECT, "u-1");
        assertRefused(Arrival.good().withPayload((byte @Nullable []) null), Cause.NOT_JSON, "empty");
        assertRefused(Arrival.good().withPayload(""), Cause.NOT_JSON, "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16", "UTF-32"})
    void refusesJsonThatIsNotInUtf8(Charset charset) {
        byte[] payload = "{\"origin\":\"watch-7\",\"metric\":\"heartRateBpm\",\"value\":72}".getBytes(charset);

        assertRefused(Arrival.good().withPayload(payload), Cause.NOT_JSON, "not JSON");
    }

    @Test
    void refusesTextInLatin1() {
        byte[] payload = "{\"origin\":\"w\u00e9\",\"metric\":\"heartRateBpm\",\"value\":72}"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(Arrival.good().withPayload(payload), Cause.NOT_JSON, "UTF-8");
    }

    @Test
    void refusesAPayloadThatIsTooLarge() {
        assertRefused(Arrival.good().withPayload(" ".repeat(1_000_001)), Cause.TOO_LARGE, "it has 1000001 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "io.vitalog.reading.guessed.v1, UNKNOWN_TYPE, guessed",
        "io.vitalog.reading.taken.v2, UNKNOWN_TYPE, v2",
        "READING, UNKNOWN_TYPE, READING",
    })
    void refusesATypeThatIsNotKnown(String type, Cause cause, String rule) {
        assertRefused(Arrival.good().withHeader(Attributes.TYPE, type), cause, rule);
        assertRefused(Arrival.good().withHeader(Attributes.TYPE, type).withPayload("no JSON"), cause, rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Attributes.SPEC_VERSION,
                Attributes.ID,
                Attributes.SOURCE,
                Attributes.TYPE,
                Attributes.TIME,
                Attributes.SUBJECT
            })
    void refusesARecordWithoutAnAttribute(String header) {
        assertRefused(Arrival.good().withHeader(header, (byte @Nullable []) null), Cause.BAD_ATTRIBUTE, header);
        assertRefused(Arrival.good().withHeader(header, ""), Cause.BAD_ATTRIBUTE, header);
        assertRefused(Arrival.good().withHeader(header, new byte[] {(byte) 0xff}), Cause.BAD_ATTRIBUTE, header);
        assertRefused(Arrival.good().withHeader(header, "x".repeat(257)), Cause.BAD_ATTRIBUTE, header);
        assertRefused(Arrival.good().withHeader(header, "a\u0000b"), Cause.BAD_ATTRIBUTE, header);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3",
        "ce_source, a b",
        "ce_source, /gateway/é",
        "ce_time, yesterday",
        "ce_time, 2026-03-14",
        "ce_time, 2026-03-14T06:30:00",
        "ce_time, 1773470000",
        "ce_time, +1000000000-12-31T23:59:59.999999999Z",
        "ce_time, -1000000000-01-01T00:00:00Z",
        "content-type, application/cloudevents+json",
        "content-type, application/jsonp",
        "content-type, application/json; charset=latin1",
        "traceparent, a\u0007b",
        "vitalog-cause, a\u0007b",
    })
    void refusesAnAttributeThatIsMalformed(String header, String value) {
        assertRefused(Arrival.good().withHeader(header, value), Cause.BAD_ATTRIBUTE, header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bj\u00f8rn", "a|b", "a b", "-x", "\ud83c\udfc3"})
    void refusesAUserIdThatNoKeyCouldCarry(String subject) {
        assertRefused(
                Arrival.good().withHeader(Attributes.SUBJECT, subject).withKey(subject),
                Cause.BAD_ATTRIBUTE,
                Attributes.SUBJECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "Application/JSON; charset=utf-8", "application/json;charset=\"UTF-8\""})
    void takesJsonByAnyOfItsNames(String contentType) {
        assertThat(Arrival.good()
                        .withHeader(Attributes.CONTENT_TYPE, contentType)
                        .judged())
                .isInstanceOf(Verdict.Accepted.class);
    }

    static Stream<Example> takenExamples() {
        return Examples.ALL.stream().filter(IntakeTest::isTaken);
    }

    static Stream<Example> decidedExamples() {
        return Examples.ALL.stream().filter(example -> !isTaken(example));
    }

    private static boolean isTaken(Example example) {
        Topic topic = example.event().type().topic();
        return Set.of(Topics.ACTIVITIES, Topics.READINGS, Topics.SLEEP, Topics.DAY_SUMMARIES)
                .contains(topic);
    }

    static void assertRefused(Arrival arrival, Cause cause, String rule) {
        assertThat(arrival.judged())
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.violation())
                                .satisfies(violation -> assertThat(violation.cause())
                                        .as(violation.rule())
                                        .isEqualTo(cause))
                                .satisfies(violation ->
                                        assertThat(violation.rule()).contains(rule)));
    }
}
