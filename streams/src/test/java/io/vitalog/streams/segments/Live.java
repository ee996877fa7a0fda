package io.vitalog.streams.segments;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.instructors.InstructorStanding;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.app.Concept;
import io.vitalog.streams.app.Pipeline;
import io.vitalog.streams.app.StreamsConfiguration;
import io.vitalog.streams.app.StreamsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The application of segments without a broker. */
final class Live implements AutoCloseable {
    private static final EventCodec CODEC = EventCodec.plain();
    private static final Deployment DEPLOYMENT = Pipeline.DEPLOYMENT;

    private final TopologyTestDriver driver;
    private final SortedMap<String, Ranking> table = new TreeMap<>();
    private final SortedMap<String, InstructorStanding> instructors = new TreeMap<>();

    Live(Path directory) throws IOException {
        Path state = Files.createTempDirectory(directory, "streams");
        StreamsSettings settings = new StreamsSettings(state, 1, Duration.ofMillis(100), 0, 1, 0);
        Properties config = StreamsConfiguration.of(Concept.SEGMENTS, DEPLOYMENT, settings);
        driver = new TopologyTestDriver(StreamsConfiguration.topology(Concept.SEGMENTS, DEPLOYMENT, config), config);
    }

    void send(Event<?> event) {
        Headers headers = new RecordHeaders();
        CODEC.attributes(event, headers::add);
        driver.createInputTopic(
                        DEPLOYMENT.topic(event.type().topic()), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(event.subject(), CODEC.payload(event), headers, event.time()));
    }

    /** The keys of the rankings that were told since this or the table was asked for. */
    List<String> told() {
        List<String> keys = new ArrayList<>();
        var output = driver.createOutputTopic(
                DEPLOYMENT.topic(Topics.SEGMENT_RANKINGS), new StringDeserializer(), new StringDeserializer());
        while (!output.isEmpty()) {
            KeyValue<String, String> record = output.readKeyValue();
            keys.add(record.key);
            if (record.value == null) {
                table.remove(record.key);
            } else {
                table.put(record.key, Json.MAPPER.readValue(record.value.getBytes(UTF_8), Ranking.class));
            }
        }
        return keys;
    }

    /** The newest ranking of each segment. */
    SortedMap<String, Ranking> rankings() {
        told();
        return table;
    }

    /** How each instructor stands. */
    SortedMap<String, InstructorStanding> instructors() {
        var output = driver.createOutputTopic(
                DEPLOYMENT.topic(Topics.INSTRUCTOR_FLAGS), new StringDeserializer(), new StringDeserializer());
        for (KeyValue<String, String> record : output.readKeyValuesToList()) {
            if (record.value == null) {
                instructors.remove(record.key);
            } else {
                instructors.put(
                        record.key, Json.MAPPER.readValue(record.value.getBytes(UTF_8), InstructorStanding.class));
            }
        }
        return instructors;
    }

    @Override
    public void close() {
        driver.close();
    }
}
