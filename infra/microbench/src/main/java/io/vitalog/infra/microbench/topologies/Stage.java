package io.vitalog.infra.microbench.topologies;

import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** A topology under Kafka's driver, with stores that are empty at first and gone when it is closed. */
final class Stage implements AutoCloseable {
    static final Instant BEGIN = Instant.parse("2026-02-01T00:00:00Z");

    /** Its clock goes on as if so many records came. */
    private static final int A_SECOND = 1_000;

    /** Long enough for whoever looks from time to time whether a model was put to use. */
    private static final Duration LOOKED = Duration.ofSeconds(4);

    private final Path directory;
    private final TopologyTestDriver driver;
    private final Map<String, TestInputTopic<byte[], byte[]>> inputs = new HashMap<>();
    private final Set<String> outputs = new HashSet<>();
    private int piped;

    Stage(String name) {
        directory = temporary();
        Wiring wiring = Wiring.of(name, directory);
        driver = new TopologyTestDriver(wiring.topology(), wiring.config(), BEGIN);
        for (Topic topic : wiring.reads()) {
            String full = Wiring.DEPLOYMENT.topic(topic);
            inputs.put(full, driver.createInputTopic(full, new ByteArraySerializer(), new ByteArraySerializer()));
        }
        Topics.ALL.forEach(topic -> outputs.add(Wiring.DEPLOYMENT.topic(topic)));
    }

    boolean reads(String topic) {
        return inputs.containsKey(topic);
    }

    /** Everything that follows from a record happens before this returns. */
    void pipe(ProducerRecord<byte[], byte[]> record) {
        // a consumer makes headers for each record too; these are changed on the way
        var headers = new RecordHeaders(record.headers());
        input(record.topic()).pipeInput(new TestRecord<>(record.key(), record.value(), headers, record.timestamp()));
        if (++piped % A_SECOND == 0) {
            driver.advanceWallClockTime(Duration.ofSeconds(1));
        }
    }

    /** Lets the clock go on, so that models that were put to use are used. */
    void look() {
        driver.advanceWallClockTime(LOOKED);
    }

    /** What was written since this was asked for, without what it wrote for itself. */
    List<ProducerRecord<byte[], byte[]>> written() {
        List<ProducerRecord<byte[], byte[]>> written = new ArrayList<>();
        for (String topic : driver.producedTopicNames()) {
            if (outputs.contains(topic)) {
                var output = driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                output.readRecordsToList().forEach(record -> written.add(record(topic, record)));
            }
        }
        return written;
    }

    @Override
    public void close() {
        driver.close();
        try {
            Utils.delete(directory.toFile());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private TestInputTopic<byte[], byte[]> input(String topic) {
        TestInputTopic<byte[], byte[]> input = inputs.get(topic);
        if (input == null) {
            throw new IllegalArgumentException(topic + " is not read here");
        }
        return input;
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, TestRecord<byte[], byte[]> record) {
        return new ProducerRecord<>(topic, null, record.timestamp(), record.key(), record.value(), record.headers());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("topology");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
