package io.vitalog.infra.local.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.local.broker.EmbeddedBroker;
import io.vitalog.infra.local.claims.Ports;
import io.vitalog.query.broker.Broker;
import io.vitalog.query.health.Cluster;
import io.vitalog.query.health.GroupsPipeline;
import io.vitalog.query.health.PartState;
import io.vitalog.query.health.PartState.Level;
import io.vitalog.query.health.Pipeline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an API in a process of its own learns from a real broker. */
class GroupsPipelineTest {
    private static final long PATIENCE_NS = Duration.ofSeconds(60).toNanos();

    @TempDir
    private static Path directory;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree());
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void whereNothingEverRanNobodyCanTell() {
        Deployment deployment = deployment("empty");
        try (Broker connection = new Broker(deployment)) {
            Pipeline pipeline = new GroupsPipeline(connection, deployment);

            assertThat(Objects.requireNonNull(
                                    Cluster.state(connection, deployment).block())
                            .level())
                    .isEqualTo(Level.UP);
            assertThat(now(pipeline.streams()).level()).isEqualTo(Level.UNKNOWN);
            assertThat(now(pipeline.projections()).level()).isEqualTo(Level.UNKNOWN);
        }
    }

    @Test
    void projectionsAreUpWhileEachHasAMemberAndTellHowFarTheyAreBehind() throws Exception {
        Deployment deployment = deployment("follow");
        createTopics(deployment);
        produce(deployment, Topics.DAYS, 5);
        List<KafkaConsumer<byte[], byte[]>> members = new ArrayList<>();
        try (Broker connection = new Broker(deployment)) {
            Pipeline pipeline = new GroupsPipeline(connection, deployment);

            members.add(member(deployment, ReadModel.DAYS));
            PartState one = await(() -> poll(members, pipeline.projections()), Level.DOWN);
            for (ReadModel model : ReadModel.ALL) {
                if (!model.equals(ReadModel.DAYS)) {
                    members.add(member(deployment, model));
                }
            }
            PartState all = await(() -> poll(members, pipeline.projections()), Level.UP);
            members.forEach(KafkaConsumer::commitSync);
            produce(deployment, Topics.DAYS, 3);
            PartState behind = now(pipeline.projections());
            members.removeLast().close();
            PartState left = await(() -> poll(members, pipeline.projections()), Level.DOWN);

            assertThat(one.details().get(deployment.projection(ReadModel.USERS)))
                    .isEqualTo(Map.of("state", "never ran"));
            assertThat(all.details()).hasSize(ReadModel.ALL.size());
            assertThat(behind.details().get(deployment.projection(ReadModel.DAYS)))
                    .isEqualTo(Map.of("state", "Stable", "lag", 3L));
            assertThat(left.details().get(deployment.projection(ReadModel.ALL.getLast())))
                    .isEqualTo(Map.of("state", "Empty", "lag", 0L));
        } finally {
            members.forEach(KafkaConsumer::close);
        }
    }

    @Test
    void streamsAreUpWhileTheirApplicationsRun() throws Exception {
        Deployment deployment = deployment("flow");
        createTopics(deployment);
        try (Broker connection = new Broker(deployment)) {
            Pipeline pipeline = new GroupsPipeline(connection, deployment);
            KafkaStreams streams = application(deployment);
            streams.start();

            PartState running = await(() -> now(pipeline.streams()), Level.UP);
            PartState other = now(new GroupsPipeline(connection, deployment.inGeneration(2)).streams());
            streams.close();
            PartState closed = await(() -> now(pipeline.streams()), Level.DOWN);

            assertThat(running.details()).containsOnlyKeys(deployment.application("days"));
            assertThat(other.level()).as("another generation").isEqualTo(Level.UNKNOWN);
            assertThat(closed.details()).containsOnlyKeys(deployment.application("days"));
        }
    }

    private static Deployment deployment(String namespace) {
        return new Deployment(namespace, 1, 1, broker.bootstrapServers(), "mongodb://127.0.0.1:1");
    }

    private static void createTopics(Deployment deployment) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", deployment.kafka()))) {
            admin.createTopics(ReadModel.ALL.stream()
                            .map(model -> new NewTopic(deployment.topic(model.source()), 1, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    private static void produce(Deployment deployment, Topic topic, int records) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", deployment.kafka());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < records; i++) {
                producer.send(new ProducerRecord<>(deployment.topic(topic), new byte[] {(byte) i}))
                        .get();
            }
        }
    }

    private static KafkaConsumer<byte[], byte[]> member(Deployment deployment, ReadModel model) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                deployment.kafka(),
                "group.id",
                deployment.projection(model),
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest");
        KafkaConsumer<byte[], byte[]> member =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        member.subscribe(List.of(deployment.topic(model.source())));
        return member;
    }

    private static PartState poll(List<KafkaConsumer<byte[], byte[]>> members, CompletionStage<PartState> state) {
        members.forEach(member -> member.poll(Duration.ofMillis(50)));
        return now(state);
    }

    private static KafkaStreams application(Deployment deployment) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(deployment.topic(Topics.USERS), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
                .foreach((_, _) -> {});
        Properties settings = new Properties();
        settings.put("bootstrap.servers", deployment.kafka());
        settings.put("application.id", deployment.application("days"));
        settings.put("session.timeout.ms", 6000);
        settings.put("heartbeat.interval.ms", 500);
        settings.put("state.dir", directory.resolve("state").toString());
        return new KafkaStreams(builder.build(), settings);
    }

    private static PartState now(CompletionStage<PartState> state) {
        return state.toCompletableFuture().join();
    }

    /** Looks until the level is reached; the broker takes a while to notice who came and went. */
    private static PartState await(Supplier<PartState> look, Level level) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NS;
        PartState state = orUnanswered(look);
        while (state.level() != level && System.nanoTime() < end) {
            Thread.sleep(100);
            state = orUnanswered(look);
        }
        assertThat(state.level()).as("%s", state.details()).isEqualTo(level);
        return state;
    }

    /** A broker that is busy with other tests does not answer each look within the two seconds of the API. */
    private static PartState orUnanswered(Supplier<PartState> look) {
        try {
            return look.get();
        } catch (CompletionException e) {
            assertThat(e).hasCauseInstanceOf(TimeoutException.class);
            return PartState.because(Level.UNKNOWN, "unanswered: " + e.getMessage());
        }
    }
}
