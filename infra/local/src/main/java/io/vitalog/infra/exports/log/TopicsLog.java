package io.vitalog.infra.exports.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Topics as they were at one moment: every committed record up to the ends that they had then. Joins no group. */
public final class TopicsLog implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    /** So long the broker holds a question for what is not there yet, and with it that for the next partition. */
    private static final int WAIT_FOR_MORE_MS = 10;

    private static final int ANSWER_WITHIN_MS = 15_000;
    private static final int MOST_SILENT_POLLS = 300;

    private final String bootstrap;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> beginnings;
    private final Map<TopicPartition, Long> ends;

    /** What becomes of a record. */
    public interface Reader {
        /**
         * Takes a record.
         *
         * @param key as text
         */
        void take(String key, ConsumerRecord<byte[], byte[]> record) throws IOException;
    }

    private TopicsLog(String bootstrap, Collection<String> topics) {
        this.bootstrap = bootstrap;
        this.consumer = consumer(bootstrap);
        try {
            List<TopicPartition> partitions = partitions(topics);
            beginnings = consumer.beginningOffsets(partitions);
            ends = consumer.endOffsets(partitions);
        } catch (KafkaException silent) {
            consumer.close();
            throw new LogUnreadable("the broker at " + bootstrap + " does not answer: " + silent.getMessage(), silent);
        } catch (LogUnreadable missing) {
            consumer.close();
            throw missing;
        }
    }

    /**
     * Takes down where {@code topics} end.
     *
     * @param topics full names
     * @throws LogUnreadable when there is no broker, or not all of the topics
     */
    public static TopicsLog at(String bootstrap, Collection<String> topics) {
        return new TopicsLog(bootstrap, topics);
    }

    /** Offsets between beginning and end: at least as many as records. */
    public long length(String topic) {
        return of(topic).stream().mapToLong(each -> end(each) - beginning(each)).sum();
    }

    /**
     * Hands over every record of {@code topic}, one partition after another.
     *
     * @throws LogUnreadable when the broker falls silent before the end
     */
    public void read(String topic, Reader reader) throws IOException {
        try {
            for (TopicPartition partition : of(topic)) {
                read(partition, reader);
            }
        } catch (KafkaException broken) {
            throw new LogUnreadable(topic + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void read(TopicPartition partition, Reader reader) throws IOException {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        long position = consumer.position(partition);
        int silent = 0;
        while (position < end(partition)) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < end(partition)) {
                    reader.take(record.key() == null ? "" : new String(record.key(), UTF_8), record);
                }
            }
            long next = consumer.position(partition);
            silent = next == position ? silent + 1 : 0;
            position = next;
            if (silent > MOST_SILENT_POLLS) {
                throw new LogUnreadable("the broker at " + bootstrap + " sends no more of " + partition.topic(), null);
            }
        }
    }

    private List<TopicPartition> partitions(Collection<String> topics) {
        Set<String> there = consumer.listTopics().keySet();
        List<String> missing =
                topics.stream().filter(topic -> !there.contains(topic)).sorted().toList();
        if (!missing.isEmpty()) {
            throw new LogUnreadable(
                    "the broker at " + bootstrap + " has no " + missing.getFirst()
                            + "; do VITALOG_NAMESPACE and VITALOG_GENERATION name what it holds?",
                    null);
        }
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private List<TopicPartition> of(String topic) {
        return ends.keySet().stream()
                .filter(each -> each.topic().equals(topic))
                .sorted(Comparator.comparingInt(TopicPartition::partition))
                .toList();
    }

    private long beginning(TopicPartition partition) {
        return Objects.requireNonNull(beginnings.get(partition));
    }

    private long end(TopicPartition partition) {
        return Objects.requireNonNull(ends.get(partition));
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String bootstrap) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrap,
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "max.poll.records",
                5_000,
                "fetch.max.wait.ms",
                WAIT_FOR_MORE_MS,
                "default.api.timeout.ms",
                ANSWER_WITHIN_MS,
                "request.timeout.ms",
                ANSWER_WITHIN_MS);
        try {
            return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        } catch (KafkaException unusable) {
            throw new LogUnreadable("there is no broker at " + bootstrap, unusable);
        }
    }
}
