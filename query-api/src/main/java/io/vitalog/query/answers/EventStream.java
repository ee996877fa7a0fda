package io.vitalog.query.answers;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;

/** Answers that go on: server-sent events. */
public final class EventStream {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private EventStream() {}

    /**
     * The events, and a comment at once and every 15 seconds, by which a client sees that it is connected, and both
     * sides notice that the other has gone.
     */
    public static ResponseEntity<Flux<ServerSentEvent<String>>> of(Flux<ServerSentEvent<String>> events) {
        Flux<ServerSentEvent<String>> beats = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(_ -> ServerSentEvent.<String>builder().comment("beat").build());
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                // Proxies that gather answers before they pass them on are asked not to.
                .header("X-Accel-Buffering", "no")
                .body(Flux.merge(1, events, beats));
    }
}
