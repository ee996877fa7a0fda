package io.vitalog.infra.projections;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.app.ProjectionsApp;
import io.vitalog.projections.following.Health.State;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projections whose store or broker goes away and comes back. */
class OutageTest {
    @TempDir
    private Path directory;

    private Stack stack;
    private World world;

    @BeforeEach
    void start() {
        stack = Stack.start(directory);
        world = stack.world();
    }

    @AfterEach
    void stop() {
        stack.close();
    }

    @Test
    void waitsForAStoreThatIsDownAndLosesNothing() {
        try (ProjectionsApp app = world.start()) {
            world.tell(Facts.activities(0, 50));
            world.waitUntilApplied(ReadModel.ACTIVITIES);

            stack.stopStore();
            world.tell(Facts.activities(50, 10_000));
            World.waitUntil(
                    "it says so", () -> World.health(app, ReadModel.ACTIVITIES).state() == State.RETRYING);
            assertThat(World.health(app, ReadModel.ACTIVITIES).lastError()).contains("Mongo");
            stack.startStore();

            world.waitUntilApplied(ReadModel.ACTIVITIES);
            assertThat(World.health(app, ReadModel.ACTIVITIES).state()).isEqualTo(State.FOLLOWING);
        }
        assertThat(world.documents(ReadModel.ACTIVITIES)).hasSize(10_000);
    }

    @Test
    void writesAgainWhatAKilledStoreHadAcknowledgedAndLost() throws IOException {
        try (ProjectionsApp app = world.start()) {
            world.tell(Facts.activities(0, 50));
            world.waitUntilApplied(ReadModel.ACTIVITIES);
            stack.stopStore();
            stack.keepStore();
            stack.startStore();
            world.tell(Facts.activities(50, 100));
            world.waitUntilApplied(ReadModel.ACTIVITIES);

            stack.stopStore();
            world.tell(Facts.activities(100, 110));
            World.waitUntil(
                    "it says so", () -> World.health(app, ReadModel.ACTIVITIES).state() == State.RETRYING);
            stack.startKeptStore();

            World.waitUntil(
                    "nothing is missing",
                    () -> world.documents(ReadModel.ACTIVITIES).size() == 110);
        }
    }

    @Test
    void waitsForAStoreThatIsNotThereYet() {
        world.tell(Facts.activities(0, 10));
        stack.stopStore();
        try (ProjectionsApp app = world.start()) {
            World.waitUntil(
                    "it says so", () -> World.health(app, ReadModel.ACTIVITIES).state() == State.RETRYING);
            assertThat(World.health(app, ReadModel.ACTIVITIES).lag()).isEqualTo(-1);
            stack.startStore();

            world.waitUntilApplied(ReadModel.ACTIVITIES);
        }
        assertThat(world.documents(ReadModel.ACTIVITIES)).hasSize(10);
    }

    @Test
    void goesOnWhenTheBrokerIsBack() {
        try (ProjectionsApp _ = world.start()) {
            world.tell(Facts.activities(0, 50));
            world.waitUntilApplied(ReadModel.ACTIVITIES);

            stack.restartBroker();
            world.tell(Facts.activities(50, 100));

            world.waitUntilApplied(ReadModel.ACTIVITIES);
        }
        assertThat(world.documents(ReadModel.ACTIVITIES)).hasSize(100);
    }
}
