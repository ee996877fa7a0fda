package io.vitalog.infra.projections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.deadletters.DeadLetter.Headers;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.topics.Topics;
import io.vitalog.projections.app.ProjectionsApp;
import io.vitalog.projections.digest.Digest;
import io.vitalog.projections.following.Health;
import io.vitalog.projections.following.Health.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What running projections make of what arrives, and of what goes wrong meanwhile. */
class FollowingTest {
    private static final ReadModel[] FACTS = {
        ReadModel.USERS,
        ReadModel.ACTIVITIES,
        ReadModel.SLEEP,
        ReadModel.FEEDBACK,
        ReadModel.MEALS,
        ReadModel.PLAYS,
        ReadModel.WORKOUTS
    };

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
    void endsAlikeInWhateverSequenceVersionsArrive() {
        List<Event<?>> events = new ArrayList<>(Facts.inManyVersions(60));
        Digest inOrder = digestOf(events);
        Collections.reverse(events);
        Digest reversed = digestOf(events);
        Collections.shuffle(events, new Random(11));
        List<Event<?>> twice = new ArrayList<>(events);
        twice.addAll(events.subList(0, 300));
        Digest shuffledAndTwice = digestOf(twice);

        assertThat(inOrder.parts().get(ReadModel.ALL.indexOf(ReadModel.SLEEP)).count())
                .isEqualTo(60);
        assertThat(inOrder.parts().get(ReadModel.ALL.indexOf(ReadModel.PLAYS)).count())
                .isEqualTo(60);
        assertThat(inOrder.parts()
                        .get(ReadModel.ALL.indexOf(ReadModel.WORKOUTS))
                        .count())
                .isEqualTo(50);
        assertThat(reversed).isEqualTo(inOrder);
        assertThat(shuffledAndTwice).isEqualTo(inOrder);
    }

    @Test
    void keepsAWithdrawnFactHiddenWhenAnOlderVersionArrivesLater() {
        World world = stack.world();
        try (ProjectionsApp app = world.start()) {
            world.tell(List.of(Facts.activity(1, 0, 30)));
            world.waitUntilApplied(ReadModel.ACTIVITIES);
            world.tell(List.of(Facts.retraction(1, 2)));
            world.waitUntilApplied(ReadModel.ACTIVITIES);
            world.tell(List.of(Facts.activity(1, 1, 30)));
            world.waitUntilApplied(ReadModel.ACTIVITIES);

            assertThat(World.health(app, ReadModel.ACTIVITIES).stale()).isEqualTo(1);
        }
        assertThat(world.documents(ReadModel.ACTIVITIES))
                .singleElement()
                .satisfies(hidden -> assertThat(hidden.get("_retracted")).isEqualTo(BsonBoolean.TRUE));
    }

    @Test
    void sendsWhatItCannotReadToTheDeadLettersAndGoesOn() {
        World world = stack.world();
        ProducerRecord<byte[], byte[]> broken = world.record(Topics.ACTIVITIES, "user-1", "no event");
        broken.headers().add("ce_subject", "user-1".getBytes(UTF_8));
        try (ProjectionsApp app = world.start()) {
            world.send(List.of(broken));
            world.tell(Facts.activities(0, 20));
            world.waitUntilApplied(ReadModel.ACTIVITIES, ReadModel.DEAD_LETTERS);

            assertThat(World.health(app, ReadModel.ACTIVITIES))
                    .extracting(Health::applied, Health::refused, Health::state)
                    .containsExactly(20L, 1L, State.FOLLOWING);
        }
        assertThat(world.documents(ReadModel.DEAD_LETTERS)).singleElement().satisfies(letter -> {
            assertThat(letter.getString("cause").getValue()).isEqualTo("bad-attribute");
            assertThat(letter.getString("rule").getValue()).isEqualTo("header ce_specversion is missing");
            assertThat(letter.getString("topic").getValue())
                    .isEqualTo(world.deployment().topic(Topics.ACTIVITIES));
            assertThat(letter.getNumber("offset").longValue()).isZero();
            assertThat(letter.getString("key").getValue()).isEqualTo("user-1");
            assertThat(letter.getString("payload").getValue()).isEqualTo("no event");
            assertThat(letter.getDocument("attributes")).isEqualTo(BsonDocument.parse("{\"subject\":\"user-1\"}"));
        });
    }

    @Test
    void takesADeadLetterThatItselfMakesNoSense() {
        World world = stack.world();
        ProducerRecord<byte[], byte[]> letter = world.record(Topics.DEAD_LETTERS, "key", null);
        letter.headers().add(Headers.PARTITION, new byte[] {(byte) 0xff}).add(Headers.OFFSET, null);
        try (ProjectionsApp app = world.start()) {
            world.send(List.of(letter, world.record(Topics.DEAD_LETTERS, "key", "payload")));
            world.waitUntilApplied(ReadModel.DEAD_LETTERS);

            assertThat(World.health(app, ReadModel.DEAD_LETTERS).refused()).isZero();
        }
        assertThat(world.documents(ReadModel.DEAD_LETTERS)).hasSize(2);
    }

    @Test
    void replacesAndHidesDaysAndChunksAsTheyAreFoldedAnew() {
        World world = stack.world();
        String key = new ChunkKey("user-1", "fitbit", Metric.HEART_RATE, 60, 490_897).text();
        try (ProjectionsApp app = world.start()) {
            world.send(List.of(
                    world.record(Topics.DAYS, "user-1|2026-01-01", "{\"steps\":1}"),
                    world.record(Topics.DAYS, "user-1|2026-01-02", "{\"steps\":1}"),
                    world.record(Topics.DAYS, "user-1|2026-01-01", "{\"steps\":2}"),
                    world.record(Topics.DAYS, "user-1|2026-01-02", null),
                    new ProducerRecord<>(
                            world.deployment().topic(Topics.READING_CHUNKS),
                            key.getBytes(UTF_8),
                            ChunkCodec.write(Chunk.of(0, 72, 0, null)))));
            world.waitUntilApplied(ReadModel.DAYS, ReadModel.READINGS);

            assertThat(World.health(app, ReadModel.DAYS).refused()).isZero();
        }
        assertThat(world.documents(ReadModel.DAYS))
                .filteredOn(day -> !day.containsKey("_retracted"))
                .singleElement()
                .satisfies(day -> assertThat(day.getInt32("steps").getValue()).isEqualTo(2));
        assertThat(world.documents(ReadModel.READINGS))
                .singleElement()
                .satisfies(
                        chunk -> assertThat(chunk.getInt32("count").getValue()).isEqualTo(1));
    }

    @Test
    void passesAbortedTransactionsAndTheirMarkersWithoutLag() {
        World world = stack.world();
        try (ProjectionsApp app = world.start();
                KafkaProducer<byte[], byte[]> producer =
                        world.producer(Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "test"))) {
            producer.initTransactions();
            producer.beginTransaction();
            var _ = producer.send(world.record(Topics.DAYS, "user-1|2026-01-01", "{\"steps\":1}"));
            producer.flush();
            producer.abortTransaction();
            producer.beginTransaction();
            var _ = producer.send(world.record(Topics.DAYS, "user-1|2026-01-02", "{\"steps\":2}"));
            producer.commitTransaction();

            world.waitUntilApplied(ReadModel.DAYS);
            World.waitUntil("no lag", () -> World.health(app, ReadModel.DAYS).lag() == 0);
        }
        assertThat(world.documents(ReadModel.DAYS))
                .extracting(day -> day.getString("_id").getValue())
                .containsExactly("user-1|2026-01-02");
    }

    @Test
    void sharesPartitionsWithASecondProcessAndTakesThemBack() {
        World world = stack.world();
        try (ProjectionsApp stays = world.start()) {
            world.tell(Facts.activities(0, 300));
            try (ProjectionsApp leaves = world.start()) {
                World.waitUntil(
                        "both follow",
                        () -> World.health(stays, ReadModel.ACTIVITIES).partitions() > 0
                                && World.health(leaves, ReadModel.ACTIVITIES).partitions() > 0
                                && World.health(stays, ReadModel.ACTIVITIES).partitions() < 3);
                world.tell(Facts.activities(300, 600));
                world.waitUntilApplied(ReadModel.ACTIVITIES);
            }
            world.tell(Facts.activities(600, 700));
            world.waitUntilApplied(ReadModel.ACTIVITIES);
            assertThat(World.health(stays, ReadModel.ACTIVITIES).partitions()).isEqualTo(3);
        }
        assertThat(world.documents(ReadModel.ACTIVITIES)).hasSize(700);
    }

    @Test
    void leavesTheGroupWhilePausedSoThatItCanBeReset() {
        World world = stack.world();
        try (ProjectionsApp app = world.start()) {
            world.tell(Facts.activities(0, 10));
            world.waitUntilApplied(ReadModel.ACTIVITIES);

            app.pause(ReadModel.ACTIVITIES);
            Map<TopicPartition, Long> beginning = new HashMap<>();
            world.partitions(Topics.ACTIVITIES).forEach(partition -> beginning.put(partition, 0L));
            world.moveGroup(ReadModel.ACTIVITIES, beginning);
            app.resume(ReadModel.ACTIVITIES);

            World.waitUntil(
                    "all is applied again",
                    () -> World.health(app, ReadModel.ACTIVITIES).applied() == 10);
        }
    }

    private static Digest digestOf(List<Event<?>> events) {
        World world = stack.world();
        try (ProjectionsApp app = world.start()) {
            world.tell(events);
            world.waitUntilApplied(FACTS);
            assertThat(World.health(app, ReadModel.ACTIVITIES).refused()).isZero();
        }
        return world.digest();
    }
}
