package io.vitalog.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.facts.Fact;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.000000001Z");

    private final EventCodec codec = EventCodec.plain();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void readsWhatItWrote(@ForAll("facts") Fact fact) throws Unreadable {
        Event<?> event = new Event<>("e-1", "/app", TIME, "u-1", fact, "commands-0@7", null);
        Map<String, byte[]> headers = new HashMap<>();

        codec.attributes(event, headers::put);

        assertThat(codec.read(headers::get, codec.payload(event))).isEqualTo(event);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void writesEqualFactsAsEqualBytes(@ForAll("facts") Fact fact) throws Unreadable {
        Event<?> event = Event.of("e-1", "/app", TIME, "u-1", fact);
        Map<String, byte[]> headers = new HashMap<>();
        codec.attributes(event, headers::put);
        byte[] once = codec.payload(event);

        byte[] again = codec.payload(codec.read(headers::get, once));

        assertThat(again).isEqualTo(once);
    }

    @Provide
    Arbitrary<Fact> facts() {
        return FactArbitraries.any();
    }
}
