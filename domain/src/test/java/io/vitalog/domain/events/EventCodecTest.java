package io.vitalog.domain.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCodecTest {
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");
    private final EventCodec codec = EventCodec.plain();

    @Test
    void writesMembersInTheOrderOfTheRecordAndLeavesOutWhatIsAbsent() {
        Event<?> event = event(new ReadingTaken("fitbit", Metric.HEART_RATE, 72, null, 0, null, 0));

        assertThat(codec.payload(event))
                .asString()
                .isEqualTo("{\"origin\":\"fitbit\",\"metric\":\"heartRateBpm\",\"value\":72}");
    }

    @Test
    void readsWhatItWrote() throws Unreadable {
        assertThat(roundTrip(
                        new SeriesTaken("fitbit", Metric.STEPS, "1", 60, null, new double[] {1, 0, 2.5}, "+01:00", 3)))
                .isEqualTo(
                        new SeriesTaken("fitbit", Metric.STEPS, "1", 60, null, new double[] {1, 0, 2.5}, "+01:00", 3));
        UserRegistered registered = new UserRegistered("app", "account", Profile.inZone("Europe/Oslo"), 0);
        assertThat(roundTrip(registered)).isEqualTo(registered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"origin\":\"x\",\"metric\":\"heartRateBpm\"}; MISSING_FIELD",
                "{\"origin\":\"x\",\"metric\":\"heartRateBpm\",\"value\":null}; MISSING_FIELD",
                "{\"metric\":\"heartRateBpm\",\"value\":1}; MISSING_FIELD",
                "{\"origin\":null,\"metric\":\"heartRateBpm\",\"value\":1}; MISSING_FIELD",
                "{\"origin\":\"x\",\"metric\":\"pulse\",\"value\":1}; WRONG_FIELD",
                "{\"origin\":\"x\",\"metric\":\"heartRateBpm\",\"value\":\"72\"}; WRONG_FIELD",
                "{\"origin\":\"x\",\"metric\":\"heartRateBpm\",\"value\":72,\"revision\":1.5}; WRONG_FIELD",
                "[1]; WRONG_FIELD",
                "{\"origin\":; NOT_JSON",
                "{\"origin\":\"x\",\"metric\":\"heartRateBpm\",\"value\":NaN}; NOT_JSON",
                "not json; NOT_JSON",
            })
    void namesWhatIsWrongWithAPayload(String payload, Cause cause) {
        Unreadable thrown = catchThrowableOfType(Unreadable.class, () -> read("io.vitalog.reading.taken.v1", payload));

        assertThat(thrown).isNotNull();
        assertThat(thrown.violation().cause()).as(thrown.getMessage()).isEqualTo(cause);
    }

    @Test
    void readsAnExplicitNullOfAnOptionalMemberAsAbsent() throws Unreadable {
        Event<?> event = read(
                "io.vitalog.reading.taken.v1",
                "{\"origin\":\"x\",\"metric\":\"heartRateBpm\",\"value\":72,\"zone\":null,\"periodS\":null,\"revision\":null,\"new\":1}");

        assertThat(event.fact()).isEqualTo(new ReadingTaken("x", Metric.HEART_RATE, 72, null, 0, null, 0));
    }

    @Test
    void readsTheFirstFormOfASleepAsTodaysForm() throws Unreadable {
        Event<?> event = read(
                "io.vitalog.sleep.recorded.v1",
                "{\"session_id\":\"s-1\",\"end_ts\":\"2026-01-02T11:04:05Z\",\"quality\":0.85,\"awakenings\":2}");

        assertThat(event.fact())
                .isEqualTo(new SleepRecorded(
                        "tracker", "s-1", 28_800, 24_480.0, 85.0, 2, null, null, null, null, null, null, 0));
    }

    private Fact roundTrip(Fact fact) throws Unreadable {
        Event<?> event = event(fact);
        Map<String, byte[]> headers = new HashMap<>();
        codec.attributes(event, headers::put);
        Event<?> read = codec.read(headers::get, codec.payload(event));
        assertThat(read).isEqualTo(event);
        return read.fact();
    }

    private static Event<?> event(Fact fact) {
        return Event.of("e-1", "/app", TIME, "u-1", fact);
    }

    private Event<?> read(String type, String payload) throws Unreadable {
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                "e-1",
                "ce_source",
                "/app",
                "ce_type",
                type,
                "ce_time",
                TIME.toString(),
                "ce_subject",
                "u-1");
        return codec.read(
                name -> headers.containsKey(name) ? headers.get(name).getBytes(StandardCharsets.UTF_8) : null,
                payload.getBytes(StandardCharsets.UTF_8));
    }
}
