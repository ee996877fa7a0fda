package io.vitalog.infra.local.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.devices.demo.DemoFeed;
import io.vitalog.infra.devices.imports.Order;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.exports.Exported;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.projections.app.ProjectionsApp;
import io.vitalog.projections.digest.Digest;
import io.vitalog.projections.following.Health;
import io.vitalog.streams.app.Concept;
import io.vitalog.streams.app.StreamsApp;
import io.vitalog.streams.app.StreamsSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The promises of the whole path, against the real broker and the real store. */
class LocalStackTest {
    private static final Instant FROM = Instant.parse("2026-03-27T12:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-30T12:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void comesToTheSameDigestWhateverTheOrderHoweverOftenAndAfterARestartOrAWipe() throws Exception {
        List<Event<?>> events = history();
        Digest once;
        Map<String, List<String>> exported;
        try (RunningStack stack = RunningStack.on(directory.resolve("a"))) {
            stack.take(events);
            once = stack.digest();
            exported = Exported.from(stack.deployment(), null, directory.resolve("tables"));
            assertThat(exported.get("days")).hasSizeGreaterThan(4);
            assertThat(exported.get("samples")).hasSizeGreaterThan(1_000);
            assertThat(once.parts())
                    .filteredOn(part -> part.count() > 0)
                    .extracting(Digest.Part::readModel)
                    .contains("users", "days", "sleep", "feedback", "readings");

            stack.take(events);
            assertThat(stack.digest()).as("sent twice").isEqualTo(once);
        }
        try (RunningStack stack = RunningStack.on(directory.resolve("a"))) {
            assertThat(stack.digest()).as("restarted").isEqualTo(once);
            assertThat(stack.deployment().generation()).isEqualTo(1);
        }
        deleteTree(directory.resolve("a/store"));
        deleteTree(directory.resolve("a/streams"));
        try (RunningStack stack = RunningStack.on(directory.resolve("a"))) {
            assertThat(stack.deployment().generation()).isEqualTo(2);
            assertThat(stack.digest()).as("wiped and replayed").isEqualTo(once);
        }
        try (RunningStack stack = RunningStack.on(directory.resolve("b"))) {
            stack.take(Order.shuffled(7).of(events));
            assertThat(stack.digest()).as("shuffled").isEqualTo(once);
            assertThat(Exported.from(stack.deployment(), null, directory.resolve("tables")))
                    .as("exported from shuffled facts")
                    .isEqualTo(exported);
        }
    }

    @Test
    void answersForWhatItTookAndNamesTheCauseOfWhatItCouldNotTake() throws Exception {
        try (RunningStack stack = RunningStack.on(directory.resolve("c"))) {
            stack.take("u-1", pulse(64), headers("2016-04-12T10:00:00Z"));
            stack.take("u-1", pulse(10_000), headers("2026-01-01T10:00:00Z"));
            stack.take("u-1", "{".getBytes(UTF_8), headers("2026-01-01T10:00:00Z"));
            stack.take("u-1", pulse(60), headers("2190-01-01T10:00:00Z"));
            stack.take("u-1", pulse(60), headers("1990-01-01T10:00:00Z"));
            stack.take("u-2", pulse(60), headers("2026-01-01T10:00:00Z"));
            stack.take("u-1", pulse(66), headers("2016-04-12T10:00:05Z"));

            JsonNode day = stack.get("/v1/users/u-1/days/2016-04-12");
            assertThat(day.at("/heartRateBpm/avg").doubleValue()).isEqualTo(65);
            assertThat(stack.get("/v1/dead-letters").get("items").valueStream())
                    .extracting(letter -> letter.get("cause").stringValue())
                    .containsExactlyInAnyOrder(
                            "impossible-value", "not-json", "clock-ahead", "clock-behind", "key-not-subject");
            assertThat(stack.get("/v1/users/u-1/days/2016-04-12?explain").at("/heartRateBpm/facts"))
                    .hasSize(2);
            assertThat(stack.get("/actuator/health").get("status").stringValue())
                    .isEqualTo("UP");
        }
    }

    @Test
    void leavesStreamsAndProjectionsToOthersWhenBare() throws Exception {
        List<Event<?>> events = history();
        int port = RunningStack.freePort();
        try (LocalStack bare = LocalStack.start(
                        new DataDirectory(directory.resolve("e")),
                        new Ports(port, port + 1, port + 2, port + 3),
                        new StartOptions(false, true),
                        Map.of());
                InboxSender sender = InboxSender.to(bare.addresses().deployment())) {
            Deployment deployment = bare.addresses().deployment();
            assertThat(bare.addresses().api()).endsWith(":" + port);
            events.forEach(sender::accept);
            sender.flush();
            StreamsSettings settings = StreamsSettings.from(Map.of()).local(directory.resolve("e/streams"));
            try (StreamsApp _ = StreamsApp.start(List.of(Concept.values()), deployment, settings);
                    ProjectionsApp projections = ProjectionsApp.start(deployment)) {
                CaughtUp.await(deployment);
                assertThat(projections.health()).extracting(Health::applied).anyMatch(applied -> applied > 0);
            }
        }
    }

    @Test
    void refusesADirectoryOrAPortThatIsTaken() throws Exception {
        DataDirectory data = new DataDirectory(directory.resolve("d"));
        try (DataDirectory.Claim claim = data.claim()) {
            assertThat(claim.directory()).isEqualTo(data);
            assertThatThrownBy(() ->
                            LocalStack.start(data, Ports.from(RunningStack.freePort()), StartOptions.USUAL, Map.of()))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("already runs on");
        }
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(taken.getLocalPort(), 1, 1, 1);
            assertThatThrownBy(() -> LocalStack.start(data, ports, StartOptions.USUAL, Map.of()))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken, so the API cannot start");
        }
        assertThat(data.running()).isEmpty();
    }

    private static List<Event<?>> history() {
        DemoFeed feed = new DemoFeed(5, 2);
        List<Event<?>> events = new ArrayList<>();
        feed.register(events::add);
        feed.history(FROM, TO, events::add);
        return events;
    }

    private static byte[] pulse(int bpm) {
        return "{\"origin\":\"w\",\"metric\":\"heartRateBpm\",\"value\":%d}"
                .formatted(bpm)
                .getBytes(UTF_8);
    }

    private static List<Header> headers(String time) {
        return Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "e-" + time,
                        "ce_source", "/test",
                        "ce_type", "io.vitalog.reading.taken.v1",
                        "ce_time", time,
                        "ce_subject", "u-1")
                .entrySet()
                .stream()
                .<Header>map(header ->
                        new RecordHeader(header.getKey(), header.getValue().getBytes(UTF_8)))
                .toList();
    }

    private static void deleteTree(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
