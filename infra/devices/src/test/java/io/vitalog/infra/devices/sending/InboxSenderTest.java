package io.vitalog.infra.devices.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The producer is Kafka's own in-memory one: it completes sends when it is told to. */
class InboxSenderTest {
    private static final Event<?> EVENT = Event.of(
            "e-1",
            "/import/fitbit",
            Instant.parse("2016-04-12T07:19:00Z"),
            "fitbit-7",
            new ReadingTaken("fitbit", Metric.HEART_RATE, 72, null, 0, null, 0));

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final InboxSender sender = new InboxSender(producer, Deployment.from(Map.of()), EventCodec.plain());

    @Test
    void writesARecordThatReadsBackAsTheEventKeyedByItsUser() throws Unreadable {
        sender.accept(EVENT);

        ProducerRecord<byte[], byte[]> record = producer.history().getFirst();
        assertThat(record.topic()).isEqualTo("vitalog.inbox");
        assertThat(record.key()).isEqualTo("fitbit-7".getBytes(UTF_8));
        assertThat(EventCodec.plain().read(name -> value(record, name), record.value()))
                .isEqualTo(EVENT);
    }

    @Test
    void wishesThatWhatIsDecidedBeRecorded() throws Unreadable {
        Event<?> registered = Event.of(
                "e-2",
                "/import/fitbit",
                EVENT.time(),
                "fitbit-7",
                new UserRegistered("fitbit", "account", Profile.inZone("UTC"), 0));

        sender.accept(registered);

        ProducerRecord<byte[], byte[]> record = producer.history().getFirst();
        assertThat(record.topic()).isEqualTo("vitalog.commands");
        assertThat(new CommandCodec(EventCodec.plain()).read(name -> value(record, name), record.key(), record.value()))
                .isEqualTo(Command.recording(registered))
                .satisfies(command -> assertThat(command.id()).isEqualTo("e-2"));
    }

    @Test
    void countsWhatTheBrokerAcknowledged() {
        sender.accept(EVENT);
        sender.accept(EVENT);

        assertThat(sender.acknowledged()).isZero();
        producer.completeNext();

        assertThat(sender.acknowledged()).isEqualTo(1);
        assertThat(sender.bytes())
                .isEqualTo(2L * ("fitbit-7".length() + EventCodec.plain().payload(EVENT).length));
    }

    @Test
    void failsTheNextCallOnceTheBrokerRefused() {
        sender.accept(EVENT);

        producer.errorNext(new RecordTooLargeException("too large"));

        assertThatThrownBy(() -> sender.accept(EVENT))
                .isInstanceOf(SendingFailed.class)
                .hasMessageContaining("vitalog.inbox")
                .hasMessageContaining("too large");
        assertThatThrownBy(sender::flush).isInstanceOf(SendingFailed.class);
    }

    @Test
    void saysWhereItLookedForABrokerThatIsNotThere() {
        Deployment nowhere = Deployment.from(Map.of("VITALOG_KAFKA", "nowhere.invalid:1"));

        assertThatThrownBy(() -> InboxSender.to(nowhere))
                .isInstanceOf(SendingFailed.class)
                .hasMessageContaining("nowhere.invalid:1");
    }

    private static byte @Nullable [] value(ProducerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : header.value();
    }
}
