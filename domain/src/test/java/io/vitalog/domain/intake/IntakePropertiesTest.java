package io.vitalog.domain.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.golden.Examples;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

class IntakePropertiesTest {
    private static final List<String> HEADERS = List.of(
            Attributes.SPEC_VERSION,
            Attributes.ID,
            Attributes.SOURCE,
            Attributes.TYPE,
            Attributes.TIME,
            Attributes.SUBJECT,
            Attributes.CONTENT_TYPE,
            Attributes.CAUSE,
            Attributes.TRACE_PARENT);

    /** Some of what breaks parsers, put in the place of something good. */
    private static final List<String> SHARDS = List.of(
            "",
            "0",
            "-5",
            "10000",
            "1e999",
            "-0.0",
            "null",
            "NaN",
            "\"NaN\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\ud800",
            "\\u0000",
            "\ufeff",
            "[[[[[[[[",
            "{\"a\":",
            "\"value\":1,",
            "true",
            "9223372036854775808",
            "2190-01-01T00:00:00Z",
            "1990-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59Z",
            "Europe/Oslo",
            "\u0000");

    private final EventCodec codec = EventCodec.plain();

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void judgesWhateverArrives(
            @ForAll("headers") Map<String, byte[]> headers,
            @ForAll byte @Nullable [] key,
            @ForAll byte @Nullable [] payload) {
        Verdict verdict = new Intake(codec).judge(headers::get, key, payload, Arrival.TIME);

        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    }

    @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
    void acceptsOnlyWhatKeepsTheRulesAndCanBeWrittenAgain(@ForAll("damaged") Arrival arrival) throws Unreadable {
        Verdict verdict = arrival.judged();

        switch (verdict) {
            case Verdict.Accepted(Event<?> event) -> assertSound(event);
            case Verdict.Refused(var violation) ->
                assertThat(violation.rule()).isNotBlank().hasSizeLessThanOrEqualTo(500);
        }
        Statistics.label("accepted").collect(verdict instanceof Verdict.Accepted);
        Statistics.label("accepted").coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 30);
        });
    }

    private void assertSound(Event<?> event) throws Unreadable {
        assertThat(event.time()).isBetween(Intake.EARLIEST, Arrival.TIME.plus(Intake.MOST_AHEAD));
        assertThat(FirstBroken.of(event.fact())).isEmpty();
        byte[] written = codec.payload(event);
        Map<String, byte[]> headers = new HashMap<>();
        codec.attributes(event, headers::put);
        Event<?> read = codec.read(headers::get, written);
        assertThat(codec.payload(read)).isEqualTo(written);
        assertThat(read.factId()).isEqualTo(event.factId());
    }

    @Provide
    Arbitrary<Map<String, byte[]>> headers() {
        Arbitrary<byte[]> values = Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(20),
                Arbitraries.of(SHARDS).map(text -> text.getBytes(UTF_8)));
        return Arbitraries.maps(Arbitraries.of(HEADERS), values);
    }

    /** Good records of which up to two parts were replaced. */
    @Provide
    Arbitrary<Arrival> damaged() {
        Arbitrary<Damage> damages = Combinators.combine(
                        Arbitraries.integers().between(0, 3_000),
                        Arbitraries.integers().between(0, 12),
                        texts())
                .as(Damage::new);
        return Combinators.combine(Arbitraries.of(Examples.ALL), damages.list().ofMaxSize(2))
                .as((example, list) -> {
                    Arrival arrival = Arrival.of(example.event());
                    list.forEach(damage -> damage.in(arrival));
                    return arrival;
                });
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of(SHARDS), Arbitraries.strings().ofMaxLength(8));
    }

    /** Puts a text in the place of some bytes of the payload or, now and then, of a header. */
    private record Damage(int place, int length, String text) {
        void in(Arrival arrival) {
            if (place % 10 == 0) {
                arrival.withHeader(HEADERS.get(place % HEADERS.size()), text);
            } else {
                arrival.withPayloadPatched(place, length, text.getBytes(UTF_8));
            }
        }
    }
}
