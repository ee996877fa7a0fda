package io.vitalog.streams.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.deadletters.DeadLetter;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.wire.EventSerde;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The commands application of one partition, without a broker. */
final class Processor implements AutoCloseable {
    private static final Deployment DEPLOYMENT = new Deployment("test", 1, 1, "unused:1", "unused");
    private static final CommandCodec COMMANDS = new CommandCodec(EventCodec.plain());

    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> input;
    private final Map<Topic, List<TestRecord<byte[], byte[]>>> written = new HashMap<>();
    private Instant clock = Wishes.NOW;

    private Processor(TopologyTestDriver driver) {
        this.driver = driver;
        this.input = driver.createInputTopic(
                DEPLOYMENT.topic(Topics.COMMANDS), new ByteArraySerializer(), new ByteArraySerializer());
    }

    static Processor in(Path directory, Decision decision) {
        Properties config = new Properties();
        config.put("application.id", "commands");
        config.put("bootstrap.servers", "unused:1");
        config.put("state.dir", directory.toString());
        StreamsBuilder builder = new StreamsBuilder();
        CommandsTopology.addTo(builder, DEPLOYMENT, decision);
        return new Processor(new TopologyTestDriver(builder.build(), config, Wishes.NOW));
    }

    void send(Command command) {
        send(command.aggregate(), command, new String(COMMANDS.payload(command), UTF_8));
    }

    /** Sends a record with the attributes of {@code command}, but another key or payload. */
    void send(String key, Command command, String payload) {
        RecordHeaders headers = new RecordHeaders();
        CommandCodec.attributes(command, headers::add);
        input.pipeInput(new TestRecord<>(key.getBytes(UTF_8), payload.getBytes(UTF_8), headers, clock));
    }

    void advance(Duration time) {
        clock = clock.plus(time);
        driver.advanceWallClockTime(time);
    }

    /** Does to the states what a raised version does. */
    void forgetStates() {
        KeyValueStore<String, byte[]> states = driver.getKeyValueStore(CommandsTopology.STATES);
        List<KeyValue<String, byte[]>> all = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> found = states.all()) {
            found.forEachRemaining(all::add);
        }
        all.forEach(each -> {
            each.value[3]++;
            states.put(each.key, each.value);
        });
    }

    List<Reply> replies() {
        return read(Topics.COMMAND_REPLIES).stream()
                .map(record -> Json.MAPPER.readValue(record.value(), Reply.class))
                .toList();
    }

    List<Event<?>> facts(Topic topic) {
        List<Event<?>> facts = new ArrayList<>();
        read(topic)
                .forEach(record -> facts.add((Event<?>) io.vitalog.streams.wire.Wire.EVENTS
                        .deserializer()
                        .deserialize("", record.headers(), record.value())));
        return facts;
    }

    List<String> deadLetterCauses() {
        return read(Topics.DEAD_LETTERS).stream()
                .map(record -> new String(EventSerde.last(record.headers(), DeadLetter.Headers.CAUSE), UTF_8))
                .toList();
    }

    /** Commands that the timer has written; sending them on is the broker's part. */
    List<Command> timerCommands() {
        return read(Topics.COMMANDS).stream().map(Processor::command).toList();
    }

    private static Command command(TestRecord<byte[], byte[]> record) {
        try {
            return COMMANDS.read(name -> EventSerde.last(record.headers(), name), record.key(), record.value());
        } catch (Unreadable impossible) {
            throw new AssertionError("an own command", impossible);
        }
    }

    private List<TestRecord<byte[], byte[]>> read(Topic topic) {
        List<TestRecord<byte[], byte[]>> records = written.computeIfAbsent(topic, _ -> new ArrayList<>());
        var output = driver.createOutputTopic(
                DEPLOYMENT.topic(topic), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        records.addAll(output.readRecordsToList());
        return records;
    }

    @Override
    public void close() {
        driver.close();
    }
}
