package io.vitalog.trainers.motivation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitalog.domain.envelope.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The same as scikit-learn says of the same table and start: {@code reference.py} beside them tells how. */
class SklearnMixtureTest {

    @Test
    void findsTheMixtureOfScikitLearn() throws IOException {
        JsonNode expected = expected();
        double[][] points = scaled();
        Em.Parts start = start(expected.path("start"), points[0].length);

        Em.Fitted fitted = Em.fit(points, start, Em.TOLERANCE);

        assertThat(fitted.settled()).isTrue();
        assertThat(fitted.meanLogLikelihood())
                .isCloseTo(expected.path("meanLogLikelihood").doubleValue(), within(1e-6));
        for (int part = 0; part < 4; part++) {
            assertThat(fitted.parts().weights()[part])
                    .isCloseTo(expected.path("weights").path(part).doubleValue(), within(1e-5));
            for (int d = 0; d < 4; d++) {
                assertThat(fitted.parts().means()[part][d])
                        .isCloseTo(expected.path("means").path(part).path(d).doubleValue(), within(1e-5));
            }
        }
        double[][] responsibilities = new double[points.length][4];
        Em.expect(points, fitted.parts(), responsibilities);
        int every = expected.path("every").intValue();
        assertThat(expected.path("responsibilities").size()).isEqualTo(189);
        for (int i = 0; i < 189; i++) {
            for (int part = 0; part < 4; part++) {
                assertThat(responsibilities[i * every][part])
                        .isCloseTo(
                                expected.path("responsibilities")
                                        .path(i)
                                        .path(part)
                                        .doubleValue(),
                                within(1e-4));
            }
        }
    }

    private static Em.Parts start(JsonNode start, int dimensions) {
        double[] weights = doubles(start.path("weights"));
        double[][] means = new double[weights.length][];
        double[][][] covariances = new double[weights.length][dimensions][dimensions];
        for (int part = 0; part < weights.length; part++) {
            means[part] = doubles(start.path("means").path(part));
            for (int d = 0; d < dimensions; d++) {
                covariances[part][d][d] = start.path("variance").doubleValue();
            }
        }
        return new Em.Parts(weights, means, covariances);
    }

    private static double[] doubles(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToDouble(i -> array.path(i).doubleValue())
                .toArray();
    }

    private static double[][] scaled() throws IOException {
        double[][] table;
        try (InputStream file = file("plays-945.csv")) {
            List<String> lines =
                    new String(file.readAllBytes(), UTF_8).lines().skip(1).toList();
            table = lines.stream()
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
        }
        for (int column = 0; column < table[0].length; column++) {
            int d = column;
            double min = Arrays.stream(table).mapToDouble(row -> row[d]).min().orElseThrow();
            double max = Arrays.stream(table).mapToDouble(row -> row[d]).max().orElseThrow();
            Arrays.stream(table).forEach(row -> row[d] = (row[d] - min) / (max - min));
        }
        return table;
    }

    private static JsonNode expected() throws IOException {
        try (InputStream file = file("plays-945.json")) {
            return Json.MAPPER.readTree(file);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(SklearnMixtureTest.class.getResourceAsStream(name), name);
    }
}
