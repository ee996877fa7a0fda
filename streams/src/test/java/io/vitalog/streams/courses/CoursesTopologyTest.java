package io.vitalog.streams.courses;

import static io.vitalog.streams.app.Given.event;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.devices.DeviceEvent.DeviceUnpaired;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.plans.PlanEvent;
import io.vitalog.domain.plans.PlanEvent.Outcome;
import io.vitalog.domain.plans.PlanEvent.PlanAccepted;
import io.vitalog.domain.plans.PlanEvent.PlanDayMarked;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.streams.app.Concept;
import io.vitalog.streams.app.Pipeline;
import io.vitalog.streams.app.StreamsConfiguration;
import io.vitalog.streams.app.StreamsSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursesTopologyTest {
    private static final EventCodec CODEC = EventCodec.plain();
    private static final List<Topic> DERIVED = List.of(Topics.SESSIONS, Topics.PAIRINGS, Topics.PLAN_COURSES);

    @TempDir
    private Path directory;

    private TopologyTestDriver driver;

    @BeforeEach
    void start() {
        StreamsSettings settings = new StreamsSettings(directory, 1, Duration.ofMillis(100), 0, 1, 0);
        Properties config = StreamsConfiguration.of(Concept.COURSES, Pipeline.DEPLOYMENT, settings);
        driver = new TopologyTestDriver(
                StreamsConfiguration.topology(Concept.COURSES, Pipeline.DEPLOYMENT, config), config);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void aSessionGoesOutWholeWithEveryFact() {
        List<TestRecord<String, String>> written = records(history().subList(0, 3), Topics.SESSIONS);

        assertThat(written).extracting(TestRecord::key).containsOnly("u-1|s-1").hasSize(3);
        assertThat(written).extracting(TestRecord::getHeaders).allMatch(headers -> headers.toArray().length == 0);
        assertThat(written.getLast().value()).isEqualTo("""
                {"sessionId":"s-1","userId":"u-1","source":"app","workoutId":"yoga-12","status":"completed",\
                "startedAt":"2026-03-14T08:00:00Z","endedAt":"2026-03-14T08:10:00Z",\
                "progress":[{"time":"2026-03-14T08:05:00Z","poseAccuracyPercent":80,"durationS":300}],\
                "poseAccuracyPercent":84.5,"durationS":600}""");
    }

    @Test
    void aFactThatIsKnownIsNotToldAgain() {
        written(history());

        assertThat(written(history()).values()).allMatch(List::isEmpty);
    }

    @Test
    void factsInAnyOrderAndAgainGiveTheSameRecords() {
        Map<String, String> inOrder = tables(history());

        for (int seed = 1; seed <= 10; seed++) {
            stop();
            start();
            List<Event<?>> mixed = new ArrayList<>(
                    Stream.concat(history().stream(), history().stream()).toList());
            Collections.shuffle(mixed, new Random(seed));
            assertThat(tables(mixed)).as("seed " + seed).isEqualTo(inOrder);
        }
        assertThat(inOrder)
                .containsOnlyKeys(
                        "sessions u-1|s-1", "sessions u-1|s-2", "pairings u-1|watch-7", "plan-courses u-1|p-1");
    }

    @Test
    void aFactOfAnotherConceptBecomesADeadLetterAndTheNextOneIsTaken() {
        send(Topics.DEVICES, history().getFirst());

        assertThat(driver.createOutputTopic(
                                Pipeline.DEPLOYMENT.topic(Topics.DEAD_LETTERS),
                                new ByteArrayDeserializer(),
                                new ByteArrayDeserializer())
                        .readRecordsToList())
                .hasSize(1);
        assertThat(records(history(), Topics.PAIRINGS)).hasSize(2);
    }

    private static List<Event<?>> history() {
        return List.of(
                event("2026-03-14T08:00:00Z", new SessionStarted("app", "s-1", "yoga-12", 0)),
                event("2026-03-14T08:05:00Z", new ProgressRecorded("app", "s-1", 80.0, null, 300, 0)),
                event("2026-03-14T08:10:00Z", completed("s-1", 0)),
                event("2026-03-14T08:10:00Z", completed("s-1", 1)),
                event("2026-03-14T18:10:00Z", completed("s-2", 0)),
                event("2026-03-14T08:00:00Z", new DevicePaired("app", "watch-7", "Vitalog", null, 0)),
                event("2026-03-14T09:00:00Z", new DeviceUnpaired("app", "watch-7", 0)),
                event("2026-03-14T08:00:00Z", new PlanRequested("app", "p-1", PlanEvent.Kind.WORKOUT, "mornings", 0)),
                event("2026-03-14T09:00:00Z", new PlanAccepted("app", "p-1", 0)),
                event("2026-03-15T09:00:00Z", new PlanDayMarked("app", "p-1", 1, Outcome.SKIPPED, 0)),
                event("2026-03-15T10:00:00Z", new PlanDayMarked("app", "p-1", 1, Outcome.DONE, 1)));
    }

    private static SessionCompleted completed(String sessionId, long revision) {
        return new SessionCompleted("app", sessionId, "yoga-12", 84.5, null, 600, null, null, revision);
    }

    private Map<String, String> tables(List<Event<?>> events) {
        Map<String, String> tables = new TreeMap<>();
        written(events)
                .forEach((topic, records) ->
                        records.forEach(record -> tables.put(topic.name() + " " + record.key(), record.value())));
        return tables;
    }

    private List<TestRecord<String, String>> records(List<Event<?>> events, Topic topic) {
        return Objects.requireNonNull(written(events).get(topic));
    }

    private Map<Topic, List<TestRecord<String, String>>> written(List<Event<?>> events) {
        events.forEach(event -> send(event.type().topic(), event));
        Map<Topic, List<TestRecord<String, String>>> written = new LinkedHashMap<>();
        for (Topic topic : DERIVED) {
            TestOutputTopic<String, String> output = driver.createOutputTopic(
                    Pipeline.DEPLOYMENT.topic(topic), new StringDeserializer(), new StringDeserializer());
            written.put(topic, output.readRecordsToList());
        }
        return written;
    }

    private void send(Topic topic, Event<?> event) {
        Headers headers = new RecordHeaders();
        CODEC.attributes(event, headers::add);
        driver.createInputTopic(Pipeline.DEPLOYMENT.topic(topic), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(
                        event.subject().getBytes(UTF_8), CODEC.payload(event), headers, Instant.EPOCH));
    }
}
