package io.vitalog.infra.projections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.projections.app.ProjectionsApp;
import io.vitalog.projections.digest.Digest;
import io.vitalog.projections.following.Health;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One namespace: what a test sends into its topics, and what it finds in its read models. */
record World(Deployment deployment, Admin admin, MongoDatabase database) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static World create(Deployment deployment, Admin admin, MongoDatabase database) {
        World world = new World(deployment, admin, database);
        Set<String> existing = waitFor(admin.listTopics().names());
        world.create(Topics.ALL.stream()
                .filter(topic -> !existing.contains(deployment.topic(topic)))
                .toList());
        return world;
    }

    /** The same facts in read models of their own. */
    World inGeneration(int generation) {
        return create(deployment.inGeneration(generation), admin, database);
    }

    /**
     * Creates topics and waits until each partition can be written. A producer that comes earlier may see its second
     * batch accepted and its first one refused, for good.
     */
    void create(Collection<Topic> topics) {
        waitFor(admin.createTopics(topics.stream()
                        .map(topic -> new NewTopic(deployment.topic(topic), deployment.partitions(), (short) 1)
                                .configs(topic.settings()))
                        .toList())
                .all());
        topics.forEach(topic -> waitUntil(topic.name() + " can be written", () -> canBeWritten(topic)));
    }

    private boolean canBeWritten(Topic topic) {
        try {
            return ends(topic).size() == deployment.partitions();
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    void delete(Topic topic) {
        waitFor(admin.deleteTopics(List.of(deployment.topic(topic))).all());
        waitUntil(
                "the topic is gone", () -> !waitFor(admin.listTopics().names()).contains(deployment.topic(topic)));
    }

    /** The names of who is in the group of a read model, empty for those who have none. */
    List<Optional<String>> members(ReadModel model) {
        String group = deployment.projection(model);
        return waitFor(admin.describeConsumerGroups(List.of(group)).all()).values().stream()
                .flatMap(described -> described.members().stream())
                .map(MemberDescription::groupInstanceId)
                .toList();
    }

    ProjectionsApp start() {
        return ProjectionsApp.start(deployment);
    }

    /** Sends events to the topics of their types, as the intake does. */
    void tell(Collection<? extends Event<?>> events) {
        EventCodec codec = EventCodec.plain();
        send(events.stream()
                .map(event -> {
                    RecordHeaders headers = new RecordHeaders();
                    codec.attributes(event, headers::add);
                    return new ProducerRecord<>(
                            deployment.topic(event.type().topic()),
                            null,
                            event.time().toEpochMilli(),
                            event.subject().getBytes(UTF_8),
                            codec.payload(event),
                            headers);
                })
                .toList());
    }

    ProducerRecord<byte[], byte[]> record(Topic topic, String key, @Nullable String value) {
        return new ProducerRecord<>(
                deployment.topic(topic), key.getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8));
    }

    void send(Collection<ProducerRecord<byte[], byte[]>> records) {
        try (KafkaProducer<byte[], byte[]> producer = producer(Map.of())) {
            List<Future<RecordMetadata>> sent =
                    records.stream().map(producer::send).toList();
            producer.flush();
            sent.forEach(World::waitFor);
        }
    }

    KafkaProducer<byte[], byte[]> producer(Map<String, Object> further) {
        Map<String, Object> settings = new HashMap<>(further);
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka());
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Waits until the group has committed everything that its topic holds. */
    void waitUntilApplied(ReadModel... models) {
        for (ReadModel model : models) {
            waitUntil(model.collection() + " has no lag", () -> {
                Map<TopicPartition, OffsetAndMetadata> committed = committed(model);
                return ends(model.source()).entrySet().stream()
                        .allMatch(end -> end.getValue() == 0
                                || (committed.containsKey(end.getKey())
                                        && committed.get(end.getKey()).offset() >= end.getValue()));
            });
        }
    }

    Map<TopicPartition, OffsetAndMetadata> committed(ReadModel model) {
        return waitFor(
                admin.listConsumerGroupOffsets(deployment.projection(model)).partitionsToOffsetAndMetadata());
    }

    Map<TopicPartition, Long> ends(Topic topic) {
        Map<TopicPartition, OffsetSpec> latest =
                partitions(topic).stream().collect(toMap(partition -> partition, _ -> OffsetSpec.latest()));
        return waitFor(admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** Does what {@code kafka-consumer-groups.sh --reset-offsets} does. The projection must not run. */
    void moveGroup(ReadModel model, Map<TopicPartition, Long> offsets) {
        Map<TopicPartition, OffsetAndMetadata> moved = offsets.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, at -> new OffsetAndMetadata(at.getValue())));
        waitFor(admin.alterConsumerGroupOffsets(deployment.projection(model), moved)
                .all());
    }

    List<TopicPartition> partitions(Topic topic) {
        return IntStream.range(0, deployment.partitions())
                .mapToObj(partition -> new TopicPartition(deployment.topic(topic), partition))
                .toList();
    }

    List<BsonDocument> documents(ReadModel model) {
        return Flux.from(database.getCollection(deployment.collection(model), BsonDocument.class)
                        .find())
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    void drop() {
        Mono.from(database.drop()).block();
    }

    Digest digest() {
        return Digest.of(database, deployment);
    }

    static Health health(ProjectionsApp app, ReadModel model) {
        return app.health().get(ReadModel.ALL.indexOf(model));
    }

    static void waitUntil(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting until " + what).isLessThan(deadline);
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private static <T> T waitFor(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
