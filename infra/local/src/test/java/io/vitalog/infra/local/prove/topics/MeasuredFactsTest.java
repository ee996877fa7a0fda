package io.vitalog.infra.local.prove.topics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.devices.demo.DemoFeed;
import io.vitalog.infra.devices.sending.Parcel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuredFactsTest {
    private final MemoryLog log = new MemoryLog();

    @BeforeEach
    void twoUsersSendAndTheIntakeWritesWhatTheySent() {
        List<Event<?>> events = new ArrayList<>();
        new DemoFeed(9, 2)
                .history(Instant.parse("2026-03-20T00:00:00Z"), Instant.parse("2026-03-22T00:00:00Z"), events::add);
        events.stream().filter(event -> Intake.takes(event.type())).forEach(event -> {
            Parcel parcel = Parcel.of(event, EventCodec.plain());
            log.append(Topics.INBOX, parcel.key(), parcel.payload(), parcel.headers());
            log.append(event.type().topic(), parcel.key(), parcel.payload(), parcel.headers());
        });
        log.append(Topics.INBOX, "u-1".getBytes(UTF_8), "noise".getBytes(UTF_8), new RecordHeaders());
    }

    @Test
    void findsNothingWhenEachSoundRecordBecameOneFact() {
        Difference difference = MeasuredFacts.compare(log);

        assertThat(difference.lines()).isEmpty();
        assertThat(difference.none()).isTrue();
        assertThat(difference.written()).isGreaterThan(10).isEqualTo(difference.expected());
    }

    @Test
    void takesARecordThatWasSentTwiceForTwo() {
        ConsumerRecord<byte[], byte[]> again = readings().getFirst();
        log.append(Topics.INBOX, again.key(), again.value(), again.headers());
        log.append(Topics.READINGS, again.key(), again.value(), again.headers());

        assertThat(MeasuredFacts.compare(log).none()).isTrue();
    }

    @Test
    void namesALostFact() {
        String user = new String(readings().removeFirst().key(), UTF_8);

        assertThat(MeasuredFacts.compare(log).lines())
                .singleElement()
                .asString()
                .startsWith("lost: readings " + user);
    }

    @Test
    void namesADoubledFact() {
        readings().add(readings().getFirst());

        Difference difference = MeasuredFacts.compare(log);

        assertThat(difference.none()).isFalse();
        assertThat(difference.surplus()).hasSize(1);
        assertThat(difference.missing()).isEmpty();
    }

    @Test
    void namesWhoseFactsAreOutOfOrder() {
        List<ConsumerRecord<byte[], byte[]>> readings = readings();
        byte[] user = readings.getFirst().key();
        int second = 1;
        while (!java.util.Arrays.equals(readings.get(second).key(), user)) {
            second++;
        }
        Collections.swap(readings, 0, second);

        Difference difference = MeasuredFacts.compare(log);

        assertThat(difference.disordered()).containsExactly("readings " + new String(user, UTF_8));
        assertThat(difference.none()).isFalse();
    }

    @Test
    void holdsNothingForGoodWhenNothingWasSent() {
        assertThat(MeasuredFacts.compare(new MemoryLog()).none()).isFalse();
    }

    private List<ConsumerRecord<byte[], byte[]>> readings() {
        return log.records(Topics.READINGS);
    }
}
