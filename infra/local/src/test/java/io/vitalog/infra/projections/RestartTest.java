package io.vitalog.infra.projections;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.topics.Topics;
import io.vitalog.projections.app.ProjectionsApp;
import io.vitalog.projections.digest.Digest;
import io.vitalog.projections.following.Health;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** Where projections begin after a stop, a crash, an operator's reset, a loss. */
class RestartTest {
    @TempDir
    static Path directory;

    private static Stack stack;

    @BeforeAll
    static void start() {
        stack = Stack.start(directory);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void goesOnWhereItStopped() {
        World world = stack.world();
        world.tell(Facts.activities(0, 100));
        runUntilApplied(world);
        world.tell(Facts.activities(100, 160));

        Health health = runUntilApplied(world);

        assertThat(health.applied()).isEqualTo(60);
        assertThat(world.documents(ReadModel.ACTIVITIES)).hasSize(160);
    }

    @Test
    void isKnownByItsNameUntilItIsStopped() {
        World world = stack.world();

        try (ProjectionsApp _ = ProjectionsApp.start(world.deployment(), "first")) {
            World.waitUntil(
                    "it has joined", () -> world.members(ReadModel.ACTIVITIES).equals(List.of(Optional.of("first"))));
        }

        assertThat(world.members(ReadModel.ACTIVITIES)).isEmpty();
    }

    @Test
    void skipsNothingWhenTheGroupIsMovedForward() {
        World world = stack.world();
        world.tell(Facts.activities(0, 50));
        runUntilApplied(world);
        world.tell(Facts.activities(50, 90));
        world.moveGroup(ReadModel.ACTIVITIES, world.ends(Topics.ACTIVITIES));

        try (ProjectionsApp app = world.start()) {
            World.waitUntil(
                    "all is applied",
                    () -> World.health(app, ReadModel.ACTIVITIES).applied() == 40);
        }

        assertThat(world.documents(ReadModel.ACTIVITIES)).hasSize(90);
    }

    @Test
    void appliesEverythingAgainWithoutChangeWhenTheGroupIsMovedBack() {
        World world = stack.world();
        world.tell(Facts.inManyVersions(20));
        runUntilApplied(world);
        Digest before = world.digest();
        world.moveGroup(ReadModel.ACTIVITIES, beginning(world));

        Health health = runUntilApplied(world);

        assertThat(health.applied()).isGreaterThanOrEqualTo(20);
        assertThat(world.digest()).isEqualTo(before);
    }

    @Test
    void mendsADamagedDocumentWhenTheGroupIsMovedBack() {
        World world = stack.world();
        world.tell(Facts.activities(0, 10));
        runUntilApplied(world);
        Digest before = world.digest();
        Mono.from(world.database()
                        .getCollection(world.deployment().collection(ReadModel.ACTIVITIES))
                        .updateMany(Filters.empty(), Updates.set("sport", "damaged")))
                .block();
        assertThat(world.digest()).isNotEqualTo(before);
        world.moveGroup(ReadModel.ACTIVITIES, beginning(world));

        runUntilApplied(world);

        assertThat(world.digest()).isEqualTo(before);
    }

    @Test
    void writesAgainWhatTheStoreLostAfterTheGroupHadHeardOfIt() {
        World world = stack.world();
        world.tell(Facts.activities(0, 30));
        runUntilApplied(world);
        Map<TopicPartition, Long> reached = world.ends(Topics.ACTIVITIES);
        world.tell(Facts.activities(30, 60));
        runUntilApplied(world);
        Digest before = world.digest();

        forgetAllAfter(world, reached);
        assertThat(world.documents(ReadModel.ACTIVITIES)).hasSize(30);
        runUntilApplied(world);

        assertThat(world.digest()).isEqualTo(before);
    }

    @Test
    void beginsAnewWhenTheStoreIsEmptyThoughTheGroupIsAtTheEnd() {
        World world = stack.world();
        world.tell(Facts.inManyVersions(20));
        runUntilApplied(world);
        Digest before = world.digest();

        world.drop();
        try (ProjectionsApp app = world.start()) {
            World.waitUntil("the digest is as before", () -> world.digest().equals(before));
            assertThat(World.health(app, ReadModel.ACTIVITIES).state()).isEqualTo(Health.State.FOLLOWING);
        }
    }

    @Test
    void beginsAnewInATopicThatWasMadeAnew() {
        World world = stack.world();
        world.send(days(world, 0, 40, "before"));
        runUntilApplied(world, ReadModel.DAYS);

        world.delete(Topics.DAYS);
        world.create(List.of(Topics.DAYS));
        world.send(days(world, 0, 10, "after"));
        try (ProjectionsApp app = world.start()) {
            World.waitUntil(
                    "the new topic is applied",
                    () -> World.health(app, ReadModel.DAYS).applied() == 10);
        }

        Digest digest = world.digest();
        assertThat(part(digest, ReadModel.DAYS).count()).isEqualTo(10);
        World other = stack.world();
        other.send(days(other, 0, 10, "after"));
        runUntilApplied(other, ReadModel.DAYS);
        assertThat(digest).isEqualTo(other.digest());
    }

    private static Health runUntilApplied(World world) {
        return runUntilApplied(
                world,
                ReadModel.ACTIVITIES,
                ReadModel.USERS,
                ReadModel.SLEEP,
                ReadModel.FEEDBACK,
                ReadModel.MEALS,
                ReadModel.PLAYS,
                ReadModel.WORKOUTS);
    }

    private static Health runUntilApplied(World world, ReadModel... models) {
        try (ProjectionsApp app = world.start()) {
            World.waitUntil(
                    "the group has its partitions",
                    () -> World.health(app, models[0]).partitions() > 0);
            world.waitUntilApplied(models);
            World.waitUntil("no lag", () -> World.health(app, models[0]).lag() == 0);
            return World.health(app, models[0]);
        }
    }

    private static Map<TopicPartition, Long> beginning(World world) {
        return world.partitions(Topics.ACTIVITIES).stream().collect(toMap(partition -> partition, _ -> 0L));
    }

    /** Puts documents and progress back to where they were: what a store that was killed may do. */
    private static void forgetAllAfter(World world, Map<TopicPartition, Long> reached) {
        String collection = world.deployment().collection(ReadModel.ACTIVITIES);
        Mono.from(world.database()
                        .getCollection(collection)
                        .deleteMany(Filters.in(
                                "_id",
                                Facts.activities(30, 60).stream()
                                        .map(event -> event.factId().toString())
                                        .toList())))
                .block();
        reached.forEach((partition, offset) -> Mono.from(world.database()
                        .getCollection("progress_g1")
                        .updateOne(
                                Filters.eq("_id", "activities-" + partition.partition()),
                                Updates.set("offset", offset)))
                .block());
    }

    private static List<ProducerRecord<byte[], byte[]>> days(World world, int from, int to, String text) {
        return IntStream.range(from, to)
                .mapToObj(day -> world.record(Topics.DAYS, "user|" + day, "{\"text\":\"" + text + "\"}"))
                .toList();
    }

    private static Digest.Part part(Digest digest, ReadModel model) {
        return digest.parts().get(ReadModel.ALL.indexOf(model));
    }
}
