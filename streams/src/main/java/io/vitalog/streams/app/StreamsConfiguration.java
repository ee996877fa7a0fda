package io.vitalog.streams.app;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.GroupProtocol;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/** The configuration that every application shares: exactly once, dead letters, explicit names, bounded memory. */
public final class StreamsConfiguration {
    private static final int BATCH_BYTES = 128 << 10;

    /**
     * A transaction that begins while the last one's markers are still being written is told to try again. The default
     * of 100 ms would be a large part of every commit interval.
     */
    private static final int RETRY_AFTER_MS = 5;

    /** After that long without a word of a member, others do its work. */
    private static final int SESSION_MS = 8000;

    private static final int HEARTBEAT_MS = 2000;

    /**
     * Of what waits in memory while an application is behind: a fetch of up to 50 MB and a thousand records of each
     * partition, of each of its consumers, would keep the collector busier than the topology.
     */
    private static final int FETCH_BYTES = 4 << 20;

    private static final int PARTITION_FETCH_BYTES = 256 << 10;
    private static final int WAITING_RECORDS = 300;

    /**
     * As long as a member may be silent before its tasks go to another. A commit that ends before the broker's answer
     * is taken for failed, and costs all state of its tasks.
     */
    private static final int LONGEST_COMMIT_MS = 300_000;

    private StreamsConfiguration() {}

    /** The configuration of one application. */
    public static Properties of(Concept concept, Deployment deployment, StreamsSettings settings) {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, concept.applicationId(deployment));
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka());
        config.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, GroupProtocol.CLASSIC.name);
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                concept.commitInterval(settings).toMillis());
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        config.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory().toString());
        config.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, settings.cacheBytes());
        config.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, WAITING_RECORDS);
        config.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, settings.replication());
        config.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
        config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedRocksMemory.class);
        config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        config.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, deployment.topic(Topics.DEAD_LETTERS));
        config.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndContinueExceptionHandler.class);
        config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        consumer().forEach((name, value) -> config.put(StreamsConfig.consumerPrefix(name), value));
        fetches().forEach((name, value) -> config.put(StreamsConfig.mainConsumerPrefix(name), value));
        producer(concept).forEach((name, value) -> config.put(StreamsConfig.producerPrefix(name), value));
        return config;
    }

    private static Map<String, Object> consumer() {
        return Map.of(
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                SESSION_MS,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                HEARTBEAT_MS);
    }

    private static Map<String, Object> fetches() {
        return Map.of(
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                FETCH_BYTES,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                PARTITION_FETCH_BYTES);
    }

    private static Map<String, Object> producer(Concept concept) {
        return Map.of(
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                concept.compression(),
                ProducerConfig.BATCH_SIZE_CONFIG,
                BATCH_BYTES,
                ProducerConfig.RETRY_BACKOFF_MS_CONFIG,
                RETRY_AFTER_MS,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topic.LARGEST_RECORD,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                LONGEST_COMMIT_MS);
    }

    /** The topology of one application. */
    public static Topology topology(Concept concept, Deployment deployment, Properties config) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(config)));
        concept.addTo(builder, deployment);
        return builder.build(config);
    }
}
