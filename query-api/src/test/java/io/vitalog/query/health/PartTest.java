package io.vitalog.query.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.query.health.PartState.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Health;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class PartTest {
    @ParameterizedTest
    @EnumSource
    void tellsItsStateUnderItsName(Level level) {
        Part part = new Part("streams", Level.UNKNOWN, () -> Mono.just(PartState.because(level, "so it is")));

        Health health = Objects.requireNonNull(part.health().block());

        assertThat(health.getStatus().getCode()).isEqualTo(level.name());
        assertThat(health.getDetails()).isEqualTo(Map.of("reason", "so it is"));
    }

    @Test
    void saysWhyItsStateIsNotKnownAndNoMore() {
        Part part = new Part("store", Level.DOWN, () -> Mono.error(new IllegalStateException("secret")));

        PartState state = Objects.requireNonNull(part.state().block());

        assertThat(state).isEqualTo(PartState.because(Level.DOWN, "no answer (IllegalStateException)"));
    }

    @Test
    void doesNotWaitForASilentPart() {
        StepVerifier.withVirtualTime(() -> new Part("streams", Level.UNKNOWN, Mono::never).state())
                .thenAwait(Duration.ofSeconds(2))
                .assertNext(state -> assertThat(state.level()).isEqualTo(Level.UNKNOWN))
                .verifyComplete();
    }

    @Test
    void asksAtMostOnceASecond() {
        AtomicInteger asked = new AtomicInteger();
        StepVerifier.withVirtualTime(() -> {
                    Part part = new Part("broker", Level.DOWN, () -> {
                        asked.incrementAndGet();
                        return Mono.just(PartState.up(Map.of()));
                    });
                    return part.state()
                            .then(part.state())
                            .then(Mono.delay(Duration.ofMillis(1_001)))
                            .then(part.state());
                })
                .thenAwait(Duration.ofSeconds(2))
                .expectNextCount(1)
                .verifyComplete();

        assertThat(asked).hasValue(2);
    }
}
