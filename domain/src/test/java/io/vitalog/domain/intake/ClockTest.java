package io.vitalog.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.facts.Violation.Cause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything arrives at {@link Arrival#TIME}, 08:00 on 15 March 2026. */
class ClockTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-01-01T00:00:00Z",
                "2016-04-12T00:00:00Z",
                "2026-03-15T08:05:00Z",
                "2026-03-15T10:05:00+02:00",
                "2026-03-14T20:00:00-11:00",
                "2026-03-15t08:00:00.123456789z"
            })
    void takesWhatWasMeasuredBeforeItArrived(String time) {
        assertThat(Arrival.good().withHeader(Attributes.TIME, time).judged()).isInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01T00:00:00Z, CLOCK_BEHIND",
        "1999-12-31T23:59:59.999Z, CLOCK_BEHIND",
        "0001-01-01T00:00:00Z, CLOCK_BEHIND",
        "2190-01-01T00:00:00Z, CLOCK_AHEAD",
        "2026-03-15T08:05:00.001Z, CLOCK_AHEAD",
        "9999-12-31T23:59:59Z, CLOCK_AHEAD",
    })
    void refusesAClockThatIsWrong(String time, Cause cause) {
        IntakeTest.assertRefused(Arrival.good().withHeader(Attributes.TIME, time), cause, "time ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "reading.series-taken.v1; {'origin':'w','metric':'steps','periodS':60,'values':[1,1]}",
                "reading.series-taken.v1; {'origin':'w','metric':'steps','offsetsS':[0,60],'values':[1,1]}",
                "reading.retracted.v1; {'origin':'w','metric':'steps','offsetsS':[60]}",
                "activity.recorded.v1; {'origin':'w','key':'k','sport':'run','elapsedS':60}",
                "sleep.recorded.v2; {'origin':'w','key':'k','inBedS':60}",
            })
    void takesNoMeasurementOfTimeThatIsStillToCome(String type, String payload) {
        Arrival arrival = Arrival.good()
                .withHeader(Attributes.TYPE, "io.vitalog." + type)
                .withPayload(payload.replace('\'', '"'));

        assertThat(arrival.withHeader(Attributes.TIME, "2026-03-15T08:04:00Z").judged())
                .isInstanceOf(Verdict.Accepted.class);
        IntakeTest.assertRefused(
                arrival.withHeader(Attributes.TIME, "2026-03-15T08:04:00.001Z"), Cause.CLOCK_AHEAD, "08:05:00.001Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-13", "2026-03-14", "2026-03-15"})
    void takesASummaryOfAnyDateThatIsSomewhereTheDayOfItsTime(String date) {
        String time = date.endsWith("13") ? "2026-03-14T10:00:00Z" : "2026-03-14T11:00:00Z";

        assertThat(summary(time, date).judged()).isInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T12:00:00Z, 2026-03-13, IMPOSSIBLE_VALUE",
        "2026-03-14T09:59:59Z, 2026-03-15, IMPOSSIBLE_VALUE",
        "2026-03-14T12:00:00Z, 1990-03-14, CLOCK_BEHIND",
        "2026-03-14T12:00:00Z, 2190-03-14, CLOCK_AHEAD",
        "2026-03-15T08:00:00Z, 2026-03-16, CLOCK_AHEAD",
    })
    void refusesASummaryOfAnotherDate(String time, String date, Cause cause) {
        IntakeTest.assertRefused(summary(time, date), cause, "date " + date);
    }

    private static Arrival summary(String time, String date) {
        return Arrival.good()
                .withHeader(Attributes.TYPE, "io.vitalog.day.summarized.v1")
                .withHeader(Attributes.TIME, time)
                .withPayload("{\"origin\":\"w\",\"key\":\"k\",\"date\":\"" + date + "\"}");
    }
}
