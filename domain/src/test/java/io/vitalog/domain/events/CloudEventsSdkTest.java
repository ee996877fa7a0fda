package io.vitalog.domain.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.golden.Examples;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The headers are written by hand; the CloudEvents SDK is the judge of them. */
class CloudEventsSdkTest {
    private final EventCodec codec = EventCodec.plain();

    @Property
    void writesTheHeadersThatTheSdkWrites(@ForAll("events") Event<?> event) {
        ProducerRecord<String, byte[]> theirs = KafkaMessageFactory.<String>createWriter(
                        "vitalog.inbox", null, null, event.subject())
                .writeBinary(asCloudEvent(event, OffsetDateTime.ofInstant(event.time(), ZoneOffset.UTC)));
        Headers ours = new RecordHeaders();

        codec.attributes(event, ours::add);

        assertThat(texts(ours)).isEqualTo(texts(theirs.headers()));
        assertThat(codec.payload(event)).isEqualTo(theirs.value());
        assertThat(event.subject().getBytes(UTF_8)).isEqualTo(theirs.key().getBytes(UTF_8));
    }

    @Property
    void writesWhatTheSdkReads(@ForAll("events") Event<?> event) {
        Headers headers = new RecordHeaders();

        codec.attributes(event, headers::add);

        CloudEvent read =
                KafkaMessageFactory.createReader(headers, codec.payload(event)).toEvent();
        assertThat(read).isEqualTo(asCloudEvent(event, OffsetDateTime.ofInstant(event.time(), ZoneOffset.UTC)));
    }

    @Property
    void readsWhatTheSdkWrites(@ForAll("events") Event<?> event, @ForAll("offsets") ZoneOffset offset)
            throws Unreadable {
        ProducerRecord<Void, byte[]> theirs = KafkaMessageFactory.createWriter("vitalog.inbox")
                .writeBinary(asCloudEvent(event, event.time().atOffset(offset)));

        Event<?> read = codec.read(last(theirs.headers()), theirs.value());

        assertThat(read).isEqualTo(event);
    }

    @Example
    void addsCauseAndTraceAsHeadersThatAreNoAttributes() throws Unreadable {
        Event<?> plain = Examples.ALL.getFirst().event();
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        Event<?> caused = new Event<>(
                plain.id(), plain.source(), plain.time(), plain.subject(), plain.fact(), "commands-3@1041", trace);
        Headers headers = new RecordHeaders();

        codec.attributes(caused, headers::add);

        assertThat(texts(headers))
                .containsEntry("vitalog-cause", "commands-3@1041")
                .containsEntry("traceparent", trace);
        assertThat(KafkaMessageFactory.createReader(headers, codec.payload(caused))
                        .toEvent())
                .isEqualTo(asCloudEvent(plain, plain.time().atOffset(ZoneOffset.UTC)));
        assertThat(codec.read(last(headers), codec.payload(caused))).isEqualTo(caused);
    }

    @Provide
    Arbitrary<Event<?>> events() {
        return Combinators.combine(ids(), sources(), times(), ids(), Arbitraries.of(Examples.ALL))
                .as((id, source, time, subject, example) ->
                        Event.of(id, source, time, subject, example.event().fact()));
    }

    @Provide
    Arbitrary<ZoneOffset> offsets() {
        return Arbitraries.integers()
                .between(-18 * 60, 18 * 60)
                .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60));
    }

    /** Any text without control characters, in any script. */
    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a0', '\ud7ff')
                .withCharRange('\ue000', '\uffff')
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(text -> text.isBlank() ? "\ud83c\udfc3" : text + "\ud83c\udfc3");
    }

    private static Arbitrary<String> sources() {
        return Arbitraries.of(
                "/import/fitbit", "/gateway/7", "urn:uuid:6ba7b811-9dad-11d1-80b4-00c04fd430c8", "a%20b#c");
    }

    /** Years of four digits, with and without fractions of a second. */
    private static Arbitrary<Instant> times() {
        long first = Instant.parse("0001-01-02T00:00:00Z").getEpochSecond();
        long last = Instant.parse("9999-12-30T00:00:00Z").getEpochSecond();
        return Combinators.combine(
                        Arbitraries.longs().between(first, last),
                        Arbitraries.of(0, 1, 10, 500_000_000, 999_000_000, 999_999_999, 120_000_000, 1_000, 456_700))
                .as(Instant::ofEpochSecond);
    }

    private CloudEvent asCloudEvent(Event<?> event, OffsetDateTime time) {
        return CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(URI.create(event.source()))
                .withType(event.type().name())
                .withTime(time)
                .withSubject(event.subject())
                .withDataContentType("application/json")
                .withData(codec.payload(event))
                .build();
    }

    private static Function<String, byte @Nullable []> last(Headers headers) {
        return name -> {
            Header header = headers.lastHeader(name);
            return header == null ? null : header.value();
        };
    }

    private static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new HashMap<>();
        headers.forEach(header -> assertThat(texts.put(header.key(), new String(header.value(), UTF_8)))
                .as("%s comes once", header.key())
                .isNull());
        return texts;
    }
}
