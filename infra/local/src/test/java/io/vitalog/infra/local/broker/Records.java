package io.vitalog.infra.local.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Numbered records in one topic of a broker. */
record Records(String bootstrapServers) {
    static final String TOPIC = "numbers";
    private static final List<TopicPartition> PARTITIONS = IntStream.range(0, 4)
            .mapToObj(partition -> new TopicPartition(TOPIC, partition))
            .toList();

    void createTopic() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS.size(), (short) 1)))
                    .all()
                    .get();
        }
    }

    String clusterId() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.describeCluster().clusterId().get();
        }
    }

    KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    void write(int from, int to) throws InterruptedException, ExecutionException {
        try (KafkaProducer<String, String> producer = producer()) {
            for (int number = from; number < to; number++) {
                producer.send(numbered(number)).get();
            }
        }
    }

    static ProducerRecord<String, String> numbered(int number) {
        return new ProducerRecord<>(TOPIC, Integer.toString(number), Integer.toString(number));
    }

    /** The numbers of all records, in no order. */
    List<Integer> read() {
        return all().stream().map(record -> Integer.parseInt(record.value())).toList();
    }

    /** Of all records, which leaders of their partitions took them: 0 is the first. */
    Set<Integer> leaders() {
        return all().stream().map(record -> record.leaderEpoch().orElseThrow()).collect(Collectors.toSet());
    }

    private List<ConsumerRecord<String, String>> all() {
        List<ConsumerRecord<String, String>> all = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(PARTITIONS);
            consumer.seekToBeginning(PARTITIONS);
            Map<TopicPartition, Long> ends = consumer.endOffsets(PARTITIONS);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
        }
        return all;
    }
}
