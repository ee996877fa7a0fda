package io.vitalog.trainers.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.Training.Metric;
import io.vitalog.trainers.tables.CsvTable;
import io.vitalog.trainers.tables.Table;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The same as scikit-learn says of the same tables: {@code reference.py} beside them tells how that was found. */
class SklearnParityTest {
    @ParameterizedTest
    @ValueSource(strings = {"simulated-50", "gathered-300", "gathered-600", "gathered-900"})
    void findsTheClustersOfScikitLearn(String name) throws IOException, URISyntaxException {
        JsonNode expected = expected(name);
        Table table = CsvTable.read(file(name + ".csv"), FeatureSet.YOGA);

        Learnt learnt = ClusterTrainer.train(table, expected.path("k").intValue(), 42);

        double inertia = expected.path("inertia").doubleValue();
        assertThat(metric(learnt, Learnt.INERTIA)).isCloseTo(inertia, Percentage.withPercentage(0.1));
        assertThat(metric(learnt, Learnt.SILHOUETTE))
                .isCloseTo(expected.path("silhouette").doubleValue(), within(1e-6));
        assertThat(metric(learnt, Learnt.DAVIES_BOULDIN))
                .isCloseTo(expected.path("daviesBouldin").doubleValue(), within(1e-6));
        assertSamePartition(name, table, learnt, expected);
    }

    /** Labels may have other names, but tell the same rows from each other; and quantiles are as numpy's. */
    private static void assertSamePartition(String name, Table table, Learnt learnt, JsonNode expected)
            throws IOException, URISyntaxException {
        int[] labels = Labels.of(learnt.model(), table);
        Map<List<String>, Integer> theirs = new HashMap<>();
        List<String> lines = Files.readAllLines(file(name + ".csv"));
        for (int i = 1; i < lines.size(); i++) {
            theirs.put(List.of(lines.get(i)), expected.path("labels").get(i - 1).intValue());
        }
        Map<Integer, Integer> ours = new HashMap<>();
        for (int row = 0; row < labels.length; row++) {
            int their = Objects.requireNonNull(theirs.get(List.of(line(table, row))));
            assertThat(ours.merge(labels[row], their, (one, _) -> one)).isEqualTo(their);
        }
        assertThat(new HashSet<>(ours.values()))
                .hasSize(learnt.model().clusters().size());
        ours.forEach((our, their) -> {
            List<Double> quantiles = learnt.model().clusters().get(our).quantiles();
            int[] percents = {0, 1, 25, 50, 90, 100};
            for (int i = 0; i < percents.length; i++) {
                assertThat(quantiles.get(percents[i]))
                        .isCloseTo(expected.path("quantiles").get(their).get(i).doubleValue(), within(1e-9));
            }
        });
    }

    private static String line(Table table, int row) {
        return "%.6f,%.6f,%.6f".formatted(table.value(row, 0), table.value(row, 1), table.value(row, 2));
    }

    private static double metric(Learnt learnt, String name) {
        return learnt.metrics().stream()
                .filter(metric -> metric.name().equals(name))
                .mapToDouble(Metric::value)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode expected(String name) throws IOException {
        try (InputStream file = SklearnParityTest.class.getResourceAsStream(name + ".json")) {
            return Json.MAPPER.readTree(file);
        }
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(SklearnParityTest.class.getResource(name))
                .toURI());
    }
}
