package io.vitalog.trainers.clusters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.models.ModelDigest;
import io.vitalog.trainers.tables.Table;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeterminismTest {
    private static final int ROWS = 120_000;

    @Test
    void givesTheSameBitsOnAnyNumberOfCores() throws IOException, InterruptedException {
        String here = told();

        assertThat(onCores(1)).isEqualTo(here);
        assertThat(onCores(7)).isEqualTo(here);
    }

    @Test
    void givesAnotherModelForOtherRows() {
        assertThat(ModelDigest.of(
                        ClusterTrainer.train(Tables.uniform(500, 1), 2, 42).model()))
                .isNotEqualTo(ModelDigest.of(
                        ClusterTrainer.train(Tables.uniform(500, 2), 2, 42).model()));
    }

    @Test
    void needsNoNativeAlgebra() {
        assertThatThrownBy(() -> Class.forName("org.bytedeco.openblas.global.openblas"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(ClusterTrainer.train(Tables.gathered(100, 2, 1), 2, 42)
                        .model()
                        .clusters())
                .hasSize(2);
    }

    /** Says what was learnt, for another process. */
    public static void main(String... arguments) {
        System.out.print(told());
    }

    /** Uniform rows settle slowly: a difference anywhere would be seen. */
    private static String told() {
        Table table = Tables.uniform(ROWS, 1);
        Learnt learnt = ClusterTrainer.train(table, 3, 42);
        return ModelDigest.of(learnt.model())
                + learnt.metrics()
                + learnt.model().clusters();
    }

    private static String onCores(int cores) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ActiveProcessorCount=" + cores,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeterminismTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
