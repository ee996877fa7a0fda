package io.vitalog.trainers.replay;

import io.vitalog.domain.models.Training.Range;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.trainers.replay.Heard.Count;
import io.vitalog.trainers.replay.Upto.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads committed records of a deployment's topics of facts, from the beginning. Belongs to one thread. */
public final class Replay implements AutoCloseable {
    private static final int ANSWER_WITHIN_MS = 10_000;

    private final Deployment deployment;
    private final KafkaConsumer<byte[], byte[]> consumer;

    private Replay(Deployment deployment, KafkaConsumer<byte[], byte[]> consumer) {
        this.deployment = deployment;
        this.consumer = consumer;
    }

    /**
     * A replay over a connection of its own.
     *
     * @throws ReplayFailed when the address of the broker cannot be one
     */
    public static Replay of(Deployment deployment) {
        ByteArrayDeserializer plain = new ByteArrayDeserializer();
        try {
            return new Replay(deployment, new KafkaConsumer<>(settings(deployment), plain, plain));
        } catch (KafkaException unusable) {
            throw new ReplayFailed("there is no broker at " + deployment.kafka(), unusable);
        }
    }

    public Deployment deployment() {
        return deployment;
    }

    /**
     * What there is to read of topics now.
     *
     * @throws ReplayFailed if {@code upto} asks for what is not there, or not there any more
     */
    public List<Range> ranges(List<Topic> topics, Upto upto) {
        return answered(() -> {
            List<Range> ranges = new ArrayList<>();
            topics.forEach(topic -> ranges.addAll(ranges(topic, upto)));
            for (Stop stop : upto.stops()) {
                if (ranges.stream().noneMatch(range -> is(range, stop))) {
                    throw new ReplayFailed("there is no " + stop.topic() + ":" + stop.partition() + " to read", null);
                }
            }
            return ranges;
        });
    }

    /**
     * Gives every event of the ranges, those of a partition in their order.
     *
     * @throws ReplayFailed when the broker falls silent
     */
    public Count read(List<Range> ranges, Heard heard, Progress progress) {
        return answered(() -> new Reading(consumer, deployment, ranges).all(heard, progress));
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<Range> ranges(Topic topic, Upto upto) {
        String name = deployment.topic(topic);
        List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                .map(PartitionInfo::partition)
                .sorted()
                .map(partition -> new TopicPartition(name, partition))
                .toList();
        if (partitions.isEmpty()) {
            throw new ReplayFailed("the broker at " + deployment.kafka() + " has no topic " + name, null);
        }
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .map(partition -> {
                    long beginning = Objects.requireNonNull(beginnings.get(partition));
                    long end = Objects.requireNonNull(ends.get(partition));
                    long until = upto.of(topic.name(), partition.partition()).orElse(end);
                    if (until < beginning || until > end) {
                        throw new ReplayFailed(
                                "%s:%d goes from %d to %d: it cannot be read until %d"
                                        .formatted(topic.name(), partition.partition(), beginning, end, until),
                                null);
                    }
                    return new Range(topic.name(), partition.partition(), beginning, until);
                })
                .toList();
    }

    private static Map<String, Object> settings(Deployment deployment) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                deployment.kafka(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                deployment.namespace() + ".trainers",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5_000,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                16 << 20,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                ANSWER_WITHIN_MS,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                ANSWER_WITHIN_MS);
    }

    private static boolean is(Range range, Stop stop) {
        return range.topic().equals(stop.topic()) && range.partition() == stop.partition();
    }

    private <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (KafkaException silent) {
            throw new ReplayFailed(
                    "the broker at " + deployment.kafka() + " does not answer: " + silent.getMessage(), silent);
        }
    }
}
