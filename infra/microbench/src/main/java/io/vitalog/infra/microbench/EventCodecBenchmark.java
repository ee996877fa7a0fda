package io.vitalog.infra.microbench;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Events to and from bytes: every record of every producer, topology and projection. */
@State(Scope.Benchmark)
public class EventCodecBenchmark extends HotPath {
    private static final int SAMPLES = 60;

    private EventCodec codec = EventCodec.plain();
    private Written series = new Written(codec, Examples.heartRates(SAMPLES));
    private Written activity = new Written(codec, Examples.run());

    @Benchmark
    public byte[] payloadOfASeries() {
        return codec.payload(series.event);
    }

    @Benchmark
    public byte[] payloadOfAnActivity() {
        return codec.payload(activity.event);
    }

    /** The map that takes them included. */
    @Benchmark
    public Map<String, byte[]> attributes() {
        Map<String, byte[]> headers = new HashMap<>();
        codec.attributes(activity.event, headers::put);
        return headers;
    }

    @Benchmark
    public Event<?> readASeries() throws Unreadable {
        return codec.read(series.headers::get, series.payload);
    }

    @Benchmark
    public Event<?> readAnActivity() throws Unreadable {
        return codec.read(activity.headers::get, activity.payload);
    }

    /** An event and its record. */
    private static final class Written {
        private final Event<?> event;
        private final Map<String, byte[]> headers = new HashMap<>();
        private final byte[] payload;

        Written(EventCodec codec, Fact fact) {
            event = Event.of("0199b0a4-7c00-7d3e-8a55-2f6f0a7c1d11", "/v1/events", Examples.NOON, Examples.USER, fact);
            codec.attributes(event, headers::put);
            payload = codec.payload(event);
        }
    }
}
