package io.vitalog.infra.local.cli.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.infra.local.stack.StackFailure;
import io.vitalog.trainers.app.History;
import io.vitalog.trainers.app.SessionsTrainer;
import io.vitalog.trainers.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingPlotsTest {
    @TempDir
    Path directory;

    @Test
    void drawsEveryPictureOfATraining() throws IOException {
        Path pictures = directory.resolve("new/pictures");

        assertThat(plots(7_000).writeTo(pictures))
                .extracting(file -> pictures.relativize(file).toString())
                .containsExactly(
                        "scatter.svg",
                        "sizes.svg",
                        "silhouette.svg",
                        "distribution-poseAccuracyPercent.svg",
                        "distribution-durationMin.svg",
                        "distribution-engagement.svg");
        assertThat(Files.readString(pictures.resolve("scatter.svg"), UTF_8))
                .contains("<desc>sessions-yoga/1 · 5,000 of 7,000 sessions, evenly by time</desc>")
                .endsWith("</svg>");
    }

    @Test
    void saysThatADirectoryCannotBeWritten() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> plots(60).writeTo(file))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("the pictures cannot be written to " + file);
    }

    private static TrainingPlots plots(int rows) {
        Random random = new Random(5);
        double[] values = DoubleStream.generate(random::nextDouble)
                .limit(3L * rows)
                .map(value -> 50 + 50 * value)
                .toArray();
        Table table = new Table(FeatureSet.YOGA, values, null, null);
        ClusterModel model = Objects.requireNonNull(
                SessionsTrainer.learn(History.of(table), 2, 42).clusters());
        return new TrainingPlots("sessions-yoga/1", FeatureSet.YOGA, model, table);
    }
}
