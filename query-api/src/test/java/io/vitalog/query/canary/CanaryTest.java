package io.vitalog.query.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vitalog.domain.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class CanaryTest {
    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Way way = new Way();
    private final Canary canary = new Canary("canary-1", way, Duration.ofMillis(300), metrics);

    /** A way of which a test may take, double or refuse steps. */
    private static final class Way implements Canary.Way {
        final List<Event<?>> taken = new ArrayList<>();
        final Map<LocalDate, Long> shown = new HashMap<>();
        final Set<Integer> forgets = new HashSet<>();
        int looksBeforeVisible;
        boolean refuses;

        @Override
        public Mono<Void> send(Event<?> fact) {
            if (refuses) {
                return Mono.error(new IllegalStateException("no broker"));
            }
            taken.add(fact);
            if (!forgets.contains(taken.size())) {
                shown.merge(LocalDate.ofInstant(fact.time(), java.time.ZoneOffset.UTC), 1L, Long::sum);
            }
            return Mono.empty();
        }

        @Override
        public Mono<Long> steps(String userId, LocalDate day) {
            return Mono.fromSupplier(() -> looksBeforeVisible-- > 0 ? 0L : shown.getOrDefault(day, 0L));
        }
    }

    @Test
    void stepsThatAllArriveAreNeitherLostNorDoubled() {
        way.looksBeforeVisible = 3;
        beat(5);

        assertThat(gauge("lost")).isZero();
        assertThat(gauge("doubled")).isZero();
        assertThat(metrics.get("vitalog.canary.ack.to.visible").timer().count()).isEqualTo(5);
        assertThat(way.taken).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void aStepThatIsNotSeenInTimeIsLostUntilItIs() {
        way.forgets.add(2);
        beat(3);
        assertThat(gauge("lost")).isEqualTo(1);

        way.shown.merge(LocalDate.parse("2026-03-20"), 1L, Long::sum);
        canary.beat(NOON.plusSeconds(600)).block();

        assertThat(gauge("lost")).isZero();
    }

    @Test
    void whatIsSeenTwiceIsDoubled() {
        beat(2);
        way.shown.merge(LocalDate.parse("2026-03-20"), 1L, Long::sum);
        canary.beat(NOON.plusSeconds(600)).block();

        assertThat(gauge("doubled")).isEqualTo(1);
    }

    @Test
    void aStepThatTheBrokerDidNotAcknowledgeMayBeThereOrNot() {
        way.refuses = true;
        beat(1);
        assertThat(metrics.get("vitalog.canary.unsent").counter().count()).isEqualTo(1);

        way.refuses = false;
        way.shown.merge(LocalDate.parse("2026-03-20"), 1L, Long::sum);
        canary.beat(NOON.plusSeconds(600)).block();

        assertThat(gauge("lost")).isZero();
        assertThat(gauge("doubled")).isZero();
    }

    @Test
    void aNewDayBeginsANewLedger() {
        beat(4);
        canary.beat(NOON.plus(Duration.ofDays(1))).block();

        assertThat(gauge("lost")).isZero();
        assertThat(gauge("doubled")).isZero();
    }

    private void beat(int times) {
        for (int number = 0; number < times; number++) {
            canary.beat(NOON.plusSeconds(60L * number)).block();
        }
    }

    private double gauge(String name) {
        return metrics.get("vitalog.canary." + name).gauge().value();
    }
}
