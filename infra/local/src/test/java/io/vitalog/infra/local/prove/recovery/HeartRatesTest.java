package io.vitalog.infra.local.prove.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.intake.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;

class HeartRatesTest {
    private static final EventCodec CODEC = EventCodec.plain();

    @Test
    void areFactsEachAndSound() {
        long facts = IntStream.range(0, 3 * HeartRates.USERS)
                .mapToObj(number -> HeartRates.event(number).factId())
                .distinct()
                .count();

        assertThat(facts).isEqualTo(3L * HeartRates.USERS);
        assertThat(verdict(12_345)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void areProbedByAUserOfEachPartition() {
        assertThat(Arrays.stream(Probes.users(5)).map(user -> Utils.toPositive(Utils.murmur2(Utils.utf8(user))) % 5))
                .containsExactly(0, 1, 2, 3, 4);
    }

    private static Verdict verdict(int number) {
        var event = HeartRates.event(number);
        Map<String, byte[]> attributes = new HashMap<>();
        CODEC.attributes(event, attributes::put);
        return new Intake(CODEC)
                .judge(
                        attributes::get,
                        event.subject().getBytes(StandardCharsets.UTF_8),
                        CODEC.payload(event),
                        Instant.parse("2026-11-01T00:00:00Z"));
    }
}
