package io.vitalog.infra.local.bench.baselines;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.stack.StackFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic as whoever sees only what is committed, and tells how fast it came. */
final class Reader implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KafkaConsumer<byte[], byte[]> consumer;

    private Reader(Deployment deployment, String topic) {
        ByteArrayDeserializer plain = new ByteArrayDeserializer();
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        deployment.kafka(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                plain,
                plain);
        List<TopicPartition> partitions = IntStream.range(0, deployment.partitions())
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        consumer.assign(partitions);
    }

    static Reader fromBeginning(Deployment deployment, String topic) {
        Reader reader = new Reader(deployment, topic);
        reader.consumer.seekToBeginning(reader.consumer.assignment());
        return reader;
    }

    static Reader fromEnd(Deployment deployment, String topic) {
        Reader reader = new Reader(deployment, topic);
        reader.consumer.seekToEnd(reader.consumer.assignment());
        // seeking is put off until somebody asks where that is
        reader.consumer.assignment().forEach(reader.consumer::position);
        return reader;
    }

    /**
     * Reads on until it has {@code count} records.
     *
     * @return records a second from the first ones on; how long those took to come does not count
     * @throws StackFailure when they do not come
     */
    double rate(int count) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        int first = 0;
        while (first == 0) {
            first = poll(patience);
        }
        long start = System.nanoTime();
        int read = first;
        while (read < count) {
            read += poll(patience);
        }
        return (read - first) / ((System.nanoTime() - start) / 1e9);
    }

    private int poll(long patience) {
        if (System.nanoTime() > patience) {
            throw new StackFailure("records do not come within " + PATIENCE.toSeconds() + " s");
        }
        return consumer.poll(GLANCE).count();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
