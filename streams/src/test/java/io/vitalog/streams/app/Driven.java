package io.vitalog.streams.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import tools.jackson.databind.node.ObjectNode;

/** An application without a broker. */
public class Driven implements AutoCloseable {
    private static final EventCodec CODEC = EventCodec.plain();
    private static final Deployment DEPLOYMENT = Pipeline.DEPLOYMENT;

    private final TopologyTestDriver driver;
    private final Map<Topic, SortedMap<String, String>> tables = new HashMap<>();

    protected Driven(Path directory, Concept concept) throws IOException {
        Path state = Files.createTempDirectory(directory, "streams");
        StreamsSettings settings = new StreamsSettings(state, 1, Duration.ofMillis(100), 0, 1, 0);
        Properties config = StreamsConfiguration.of(concept, DEPLOYMENT, settings);
        driver = new TopologyTestDriver(StreamsConfiguration.topology(concept, DEPLOYMENT, config), config);
    }

    public final void send(Event<?> event) {
        Headers headers = new RecordHeaders();
        CODEC.attributes(event, headers::add);
        driver.createInputTopic(
                        DEPLOYMENT.topic(event.type().topic()), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(event.subject(), CODEC.payload(event), headers, event.time()));
    }

    /** Lets the clock go on, so that it is looked once at the models that were put to use. */
    public final void look() {
        driver.advanceWallClockTime(Duration.ofSeconds(2));
    }

    /** What the topic's newest records of each key say, without where it was read. */
    public final SortedMap<String, String> table(Topic topic) {
        SortedMap<String, String> table = tables.computeIfAbsent(topic, _ -> new TreeMap<>());
        var output =
                driver.createOutputTopic(DEPLOYMENT.topic(topic), new StringDeserializer(), new StringDeserializer());
        while (!output.isEmpty()) {
            var record = output.readKeyValue();
            if (record.value == null) {
                table.remove(record.key);
            } else {
                ObjectNode content = (ObjectNode) Json.MAPPER.readTree(record.value.getBytes(UTF_8));
                content.remove("_event");
                table.put(record.key, content.toString());
            }
        }
        return table;
    }

    /**
     * Sends all, looking now and then and at last until nothing more comes of it.
     *
     * @return what {@code topics} say then, by topic and key
     */
    public final SortedMap<String, String> tables(List<Event<?>> events, List<Topic> topics) {
        Random random = new Random(events.hashCode());
        for (Event<?> event : events) {
            send(event);
            if (random.nextInt(10) == 0) {
                look();
            }
        }
        for (int turn = 0; turn < 8; turn++) {
            look();
        }
        SortedMap<String, String> all = new TreeMap<>();
        topics.forEach(topic -> table(topic).forEach((key, value) -> all.put(topic.name() + " " + key, value)));
        return all;
    }

    @Override
    public void close() {
        driver.close();
    }
}
