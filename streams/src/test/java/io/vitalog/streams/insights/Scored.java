package io.vitalog.streams.insights;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.app.Concept;
import io.vitalog.streams.app.Pipeline;
import io.vitalog.streams.app.StreamsConfiguration;
import io.vitalog.streams.app.StreamsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The application of insights without a broker, and models to score by. */
final class Scored implements AutoCloseable {
    private static final EventCodec CODEC = EventCodec.plain();
    private static final Deployment DEPLOYMENT = Pipeline.DEPLOYMENT;

    private final TopologyTestDriver driver;
    private final Map<Topic, SortedMap<String, String>> tables = new HashMap<>();

    Scored(Path directory) throws IOException {
        Path state = Files.createTempDirectory(directory, "streams");
        StreamsSettings settings = new StreamsSettings(state, 1, Duration.ofMillis(100), Duration.ofMillis(100), 0, 1);
        Properties config = StreamsConfiguration.of(Concept.INSIGHTS, DEPLOYMENT, settings);
        driver = new TopologyTestDriver(StreamsConfiguration.topology(Concept.INSIGHTS, DEPLOYMENT, config), config);
    }

    /** A model of yoga whose first cluster lies at {@code high} of each feature's range. */
    static Event<?> trained(int version, double high) {
        ClusterModel clusters = new ClusterModel(
                "yoga",
                List.of(
                        new Feature("poseAccuracyPercent", "%", 70, 100),
                        new Feature("durationMin", "min", 20, 60),
                        new Feature("engagement", "1", 0.5, 1)),
                List.of(
                        new Cluster("high", List.of(high, high, high), 2, List.of(60.0, 80.0, 100.0)),
                        new Cluster("moderate", List.of(0.0, 0.0, 0.0), 3, List.of(30.0, 50.0, 70.0))));
        return model("sessions-yoga/" + version, trained("sessions-yoga", version, clusters));
    }

    /** A model of workouts in two. */
    static Event<?> trainedOnWorkouts() {
        ClusterModel clusters = new ClusterModel(
                "workout",
                List.of(
                        new Feature("heartRateIntensity", "1", 0.4, 1),
                        new Feature("durationMin", "min", 0, 100),
                        new Feature("activeZoneShare", "1", 0, 1)),
                List.of(
                        new Cluster("high", List.of(0.9, 0.5, 1.0), 2, List.of(0.0, 100.0)),
                        new Cluster("moderate", List.of(0.1, 0.5, 0.0), 2, List.of(0.0, 100.0))));
        return model("sessions-workout/1", trained("sessions-workout", 1, clusters));
    }

    static Event<?> activated(String model, int version, int ordinal) {
        return model(model, new ModelActivated("trainer", model, version, ordinal, null, 0));
    }

    private static ModelTrained trained(String model, int version, ClusterModel clusters) {
        Training training = new Training(5, null, null, null, 42, "test", List.of(), null);
        return new ModelTrained("trainer", model, version, "00", training, clusters, null, 0);
    }

    private static Event<?> model(String subject, ModelEvent fact) {
        return Event.of("m-" + subject, "/trainer", Instant.parse("2026-05-01T00:00:00Z"), subject, fact);
    }

    void send(Event<?> event) {
        Headers headers = new RecordHeaders();
        CODEC.attributes(event, headers::add);
        driver.createInputTopic(
                        DEPLOYMENT.topic(event.type().topic()), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(event.subject(), CODEC.payload(event), headers, event.time()));
    }

    /** Lets the clock go on, so that a model that was put to use is seen. */
    void look() {
        driver.advanceWallClockTime(Duration.ofSeconds(1));
    }

    /** What the topic's newest records of each key say, without where it was read. */
    SortedMap<String, String> table(Topic topic) {
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

    JsonNode insight(String key) {
        return Json.MAPPER.readTree(table(Topics.SESSION_INSIGHTS).get(key));
    }

    @Override
    public void close() {
        driver.close();
    }
}
