package io.vitalog.infra.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplicationTest {

    @ParameterizedTest
    @CsvSource({"127.0.0.1:19092, 1", "localhost:9092, 1", "[::1]:9092, 1", "kafka:9092, 3", "'a:1,127.0.0.1:2', 3"})
    void isOneOnThisMachineAndThreeElsewhere(String kafka, int replicas) {
        assertThat(Replication.from(Map.of(), kafka)).isEqualTo(new Replication(replicas));
    }

    @Test
    void isWhatTheEnvironmentSays() {
        assertThat(Replication.from(Map.of("VITALOG_REPLICATION", "2"), "kafka:9092"))
                .isEqualTo(new Replication(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replication.from(Map.of("VITALOG_REPLICATION", "many"), "kafka:9092"))
                .withMessageContaining("'many'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replication.from(Map.of("VITALOG_REPLICATION", "0"), "kafka:9092"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "5, 4"})
    void letsOneBrokerBeDown(int replicas, int written) {
        assertThat(new Replication(replicas).written()).isEqualTo(written);
    }
}
