package io.vitalog.streams.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The applications behind one another, without a broker: what one writes the next one reads. */
public final class Pipeline implements AutoCloseable {
    public static final Deployment DEPLOYMENT = new Deployment("test", 1, 1, "unused:1", "unused");

    private static final EventCodec CODEC = EventCodec.plain();
    private static final List<Topic> FACTS = List.of(
            Topics.USERS,
            Topics.ACTIVITIES,
            Topics.READINGS,
            Topics.SLEEP,
            Topics.DAY_SUMMARIES,
            Topics.FEEDBACK,
            Topics.DEAD_LETTERS,
            Topics.READING_CHUNKS,
            Topics.DAYS);

    private final Map<Concept, TopologyTestDriver> drivers = new EnumMap<>(Concept.class);
    private final Map<Topic, List<ProducerRecord<byte[], byte[]>>> written = new HashMap<>();
    private final Instant arrival;

    /**
     * A pipeline that works on a directory of its own.
     *
     * @param arrival the broker's clock
     */
    public Pipeline(Path directory, Instant arrival) throws IOException {
        this.arrival = arrival;
        Path state = Files.createTempDirectory(directory, "streams");
        StreamsSettings settings = new StreamsSettings(state, 1, Duration.ofMillis(100), 0, 1, 0);
        for (Concept concept : Concept.values()) {
            Properties config = StreamsConfiguration.of(concept, DEPLOYMENT, settings);
            config.put("bootstrap.servers", "unused:1");
            drivers.put(
                    concept,
                    new TopologyTestDriver(
                            StreamsConfiguration.topology(concept, DEPLOYMENT, config), config, arrival));
        }
    }

    /** Sends an event as a producer does. */
    public void send(Event<?> event) {
        Headers headers = new RecordHeaders();
        if (!Intake.takes(event.type())) {
            decided(event, headers);
            return;
        }
        CODEC.attributes(event, headers::add);
        send(headers, event.subject().getBytes(UTF_8), CODEC.payload(event));
    }

    /** Sends a raw record to the inbox and lets everything that follows from it happen. */
    public void send(Headers headers, byte[] key, byte[] payload) {
        pipe(Concept.INTAKE, Topics.INBOX, new TestRecord<>(key, payload, headers, arrival));
        collect(Concept.INTAKE);
        collect(Concept.READINGS);
        collect(Concept.DAYS);
    }

    /** What was decided is in its topic at once: folds must not care in which sequence. */
    private void decided(Event<?> event, Headers headers) {
        CODEC.attributes(event, headers::add);
        byte[] key = event.subject().getBytes(UTF_8);
        pipe(Concept.DAYS, event.type().topic(), new TestRecord<>(key, CODEC.payload(event), headers, event.time()));
        collect(Concept.DAYS);
    }

    /** The records of a topic so far. */
    public List<ProducerRecord<byte[], byte[]>> written(Topic topic) {
        return written.getOrDefault(topic, List.of());
    }

    /** The newest value of each key of a compacted topic, as text. */
    public SortedMap<String, String> table(Topic topic) {
        SortedMap<String, String> table = new TreeMap<>();
        for (ProducerRecord<byte[], byte[]> record : written(topic)) {
            String key = new String(record.key(), UTF_8);
            if (record.value() == null) {
                table.remove(key);
            } else {
                table.put(key, new String(record.value(), UTF_8));
            }
        }
        return table;
    }

    @Override
    public void close() {
        drivers.values().forEach(TopologyTestDriver::close);
    }

    private void collect(Concept from) {
        for (Topic topic : FACTS) {
            for (var record : drain(from, topic)) {
                written.computeIfAbsent(topic, _ -> new ArrayList<>()).add(record);
                Concept next = topic.equals(Topics.READINGS) ? Concept.READINGS : Concept.DAYS;
                if (!topic.equals(Topics.DAYS) && !topic.equals(Topics.DEAD_LETTERS)) {
                    pipe(next, topic, new TestRecord<>(record));
                }
            }
        }
    }

    private List<ProducerRecord<byte[], byte[]>> drain(Concept from, Topic topic) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        var output = driver(from)
                .createOutputTopic(DEPLOYMENT.topic(topic), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        while (!output.isEmpty()) {
            TestRecord<byte[], byte[]> record = output.readRecord();
            records.add(new ProducerRecord<>(
                    DEPLOYMENT.topic(topic), null, record.timestamp(), record.key(), record.value(), record.headers()));
        }
        return records;
    }

    private void pipe(Concept to, Topic topic, TestRecord<byte[], byte[]> record) {
        TestInputTopic<byte[], byte[]> input = driver(to)
                .createInputTopic(DEPLOYMENT.topic(topic), new ByteArraySerializer(), new ByteArraySerializer());
        input.pipeInput(record);
    }

    private TopologyTestDriver driver(Concept concept) {
        return Objects.requireNonNull(drivers.get(concept));
    }
}
