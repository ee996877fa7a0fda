package io.vitalog.infra.projections;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.app.ProjectionsApp;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** Projections in a process of their own, which is killed in the midst of writing. */
class KillTest {
    private static final int FACTS = 30_000;

    @TempDir
    static Path directory;

    @Test
    void endsAsACleanRunDoesHoweverOftenItIsKilled() throws IOException, InterruptedException {
        try (Stack stack = Stack.start(directory)) {
            World world = stack.world();
            world.tell(Facts.activities(0, FACTS));

            killOnceItHasWritten(world, 2_000);
            killOnceItHasWritten(world, 10_000);
            world.tell(Facts.activities(FACTS, FACTS + 100));
            try (ProjectionsApp _ = world.start()) {
                world.waitUntilApplied(ReadModel.ACTIVITIES);
            }

            World clean = world.inGeneration(2);
            try (ProjectionsApp _ = clean.start()) {
                clean.waitUntilApplied(ReadModel.ACTIVITIES);
            }
            assertThat(count(clean)).isEqualTo(FACTS + 100);
            assertThat(world.digest()).isEqualTo(clean.digest());
        }
    }

    private static void killOnceItHasWritten(World world, long documents) throws IOException, InterruptedException {
        Process process = process(world.deployment());
        try {
            World.waitUntil("enough is written", () -> count(world) >= documents);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(count(world)).isLessThan(FACTS);
    }

    private static Process process(Deployment deployment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ProjectionsApp.class.getName());
        builder.environment()
                .putAll(Map.of(
                        "VITALOG_NAMESPACE", deployment.namespace(),
                        "VITALOG_PARTITIONS", String.valueOf(deployment.partitions()),
                        "VITALOG_KAFKA", deployment.kafka(),
                        "VITALOG_MONGODB", deployment.mongodb()));
        File log = directory.resolve("projections.log").toFile();
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private static long count(World world) {
        return Mono.from(world.database()
                        .getCollection(world.deployment().collection(ReadModel.ACTIVITIES))
                        .countDocuments())
                .blockOptional()
                .orElseThrow();
    }
}
