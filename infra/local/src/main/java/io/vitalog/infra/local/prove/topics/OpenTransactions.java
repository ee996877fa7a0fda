package io.vitalog.infra.local.prove.topics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/**
 * Transactions that never end in a partition, although whoever began them went on long ago: who reads committed records
 * waits there for ever, and who reads a changelog at its next start.
 *
 * @param partitions how many were looked at
 * @param left those that were open twice, a line each
 */
public record OpenTransactions(int partitions, List<String> left) {
    /** Longer than a transaction of Kafka Streams may take. */
    private static final Duration LONGEST = Duration.ofSeconds(12);

    /** Looks into all topics of a broker, twice. */
    public static OpenTransactions of(String kafka) throws InterruptedException {
        return of(kafka, LONGEST);
    }

    static OpenTransactions of(String kafka, Duration between) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka))) {
            List<TopicPartition> partitions = partitions(admin);
            Set<String> left = open(admin, partitions);
            if (!left.isEmpty()) {
                Thread.sleep(between);
                left.retainAll(open(admin, partitions));
            }
            return new OpenTransactions(partitions.size(), List.copyOf(left));
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Kafka does not tell its transactions", failed.getCause());
        }
    }

    private static List<TopicPartition> partitions(Admin admin) throws InterruptedException, ExecutionException {
        Set<String> names = admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
        return admin.describeTopics(names).allTopicNames().get().values().stream()
                .flatMap(OpenTransactions::partitions)
                .toList();
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(each -> new TopicPartition(topic.name(), each.partition()));
    }

    private static Set<String> open(Admin admin, List<TopicPartition> partitions)
            throws InterruptedException, ExecutionException {
        Set<String> open = new TreeSet<>();
        admin.describeProducers(partitions).all().get().forEach((partition, state) -> add(partition, state, open));
        return open;
    }

    private static void add(TopicPartition partition, PartitionProducerState state, Set<String> open) {
        state.activeProducers()
                .forEach(producer -> producer.currentTransactionStartOffset()
                        .ifPresent(offset -> open.add("%s: open since offset %d, of producer %d in epoch %d"
                                .formatted(partition, offset, producer.producerId(), producer.producerEpoch()))));
    }
}
