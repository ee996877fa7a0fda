package io.vitalog.infra.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vitalog.infra.local.claims.DirectoryTakenException;
import io.vitalog.infra.local.claims.PortTakenException;
import io.vitalog.infra.local.claims.Ports;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
    @TempDir
    Path directory;

    @Test
    void startsAgainOnOtherPortsWithItsRecords() throws Exception {
        EmbeddedBroker first = EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree());
        Records written = new Records(first.bootstrapServers());
        written.createTopic();
        written.write(0, 50);
        String clusterId = written.clusterId();
        assertThatExceptionOfType(DirectoryTakenException.class)
                .isThrownBy(() -> EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree()));
        first.close();
        first.close();

        int otherPort = Ports.anyFree();
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, otherPort, Ports.anyFree())) {
            Records records = new Records(broker.bootstrapServers());

            assertThat(broker.bootstrapServers()).isEqualTo("127.0.0.1:" + otherPort);
            assertThat(broker.bootstrapServers()).isNotEqualTo(first.bootstrapServers());
            assertThat(records.clusterId()).isEqualTo(clusterId);
            assertThat(records.read())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 50).boxed().toList());
        }
    }

    @Test
    void keepsAcknowledgedRecordsWhenItIsKilled() throws Exception {
        int acknowledged = KilledBroker.runAndKill(directory);

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree())) {
            Records records = new Records(broker.bootstrapServers());
            records.write(-1, 0);

            assertThat(acknowledged).isPositive();
            assertThat(records.read())
                    .contains(-1)
                    .containsAll(IntStream.rangeClosed(0, acknowledged).boxed().toList());
        }
    }

    @Test
    void isNotTakenForDeadWhenItStoodStill() throws Exception {
        int acknowledged = KilledBroker.runPauseAndKill(directory);

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree())) {
            Records records = new Records(broker.bootstrapServers());

            assertThat(records.read()).hasSizeGreaterThan(acknowledged);
            assertThat(records.leaders()).containsExactly(0);
        }
    }

    @Test
    void saysWhichPortIsTakenBeforeItWritesAnything() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(Ports.loopback(0));

            assertThatExceptionOfType(PortTakenException.class)
                    .isThrownBy(() -> EmbeddedBroker.start(directory, other.getLocalPort(), Ports.anyFree()))
                    .satisfies(taken -> assertThat(taken.port()).isEqualTo(other.getLocalPort()))
                    .withMessageContaining("Kafka")
                    .withMessageContaining("choose another port");
            assertThat(directory).isEmptyDirectory();
        }
    }
}
