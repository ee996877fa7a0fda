package io.vitalog.query.health;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import reactor.core.publisher.Mono;

/** A part with its state, which is asked for at most once a second and always answered in time. */
public final class Part implements ReactiveHealthIndicator {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final String name;
    private final Mono<PartState> state;

    /**
     * A part whose state {@code asking} tells.
     *
     * @param silent what it means when no answer comes
     */
    public Part(String name, PartState.Level silent, Supplier<Mono<PartState>> asking) {
        this.name = name;
        this.state = Mono.defer(asking)
                .timeout(PATIENCE)
                .onErrorResume(failure -> Mono.just(PartState.because(silent, reason(failure))))
                .cache(FRESH);
    }

    public String name() {
        return name;
    }

    public Mono<PartState> state() {
        return state;
    }

    @Override
    public Mono<Health> health() {
        return state.map(known -> new Health.Builder(new Status(known.level().name()), known.details()).build());
    }

    /** The kind of failure only: messages of clients tell addresses and states at length. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "no answer (" + root.getClass().getSimpleName() + ")";
    }
}
