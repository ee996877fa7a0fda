package io.vitalog.infra.microbench.topologies;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.app.Concept;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Param;

class TopologyBenchmarkTest {
    private static final int FEW = 300;

    @Test
    void hasARowForEachConceptAndTheBaseline() throws NoSuchFieldException {
        Stream<String> concepts = Stream.of(Concept.values()).map(Concept::concept);

        assertThat(measured())
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of(Wiring.PASS_THROUGH), concepts).toList());
    }

    @ParameterizedTest
    @MethodSource("measured")
    void writesWhatFollowsAndNoDeadLetter(String topology) throws InterruptedException {
        Given given = Given.of(topology, FEW);

        List<String> topics;
        try (Stage stage = given.stage()) {
            List<?> _ = stage.written();
            assertThat(given.passTo(stage)).isEqualTo(FEW);
            topics = stage.written().stream().map(ProducerRecord::topic).toList();
        }

        assertThat(topics).isNotEmpty().doesNotContain(Wiring.DEPLOYMENT.topic(Topics.DEAD_LETTERS));
    }

    static List<String> measured() throws NoSuchFieldException {
        return List.of(TopologyBenchmark.class
                .getDeclaredField("topology")
                .getAnnotation(Param.class)
                .value());
    }
}
