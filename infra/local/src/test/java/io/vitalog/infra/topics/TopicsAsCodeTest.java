package io.vitalog.infra.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.local.broker.EmbeddedBroker;
import io.vitalog.infra.local.claims.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Against a real broker; each test in a namespace of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicsAsCodeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Replication ONE = new Replication(1);

    private EmbeddedBroker broker;
    private Admin admin;

    @BeforeAll
    void start(@TempDir Path directory) {
        broker = EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree());
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    @AfterAll
    void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void createsEveryTopicAsTheCodeSays() throws Exception {
        Deployment deployment = deployment(3);

        assertThat(TopicsAsCode.ensure(admin, deployment, ONE)).isEmpty();

        Map<String, TopicDescription> topics = described(deployment);
        assertThat(topics)
                .hasSameSizeAs(Topics.ALL)
                .allSatisfy((_, topic) -> assertThat(topic.partitions()).hasSize(3));
        for (Topic topic : Topics.ALL) {
            assertThat(settings(deployment.topic(topic))).containsAllEntriesOf(topic.settings());
        }
    }

    @Test
    void returnsWhenEveryPartitionTakesRecords() {
        Deployment deployment = deployment(4);

        TopicsAsCode.ensure(admin, deployment, ONE);

        assertThatCode(() -> EveryPartition.takesARecord(deployment, broker.bootstrapServers()))
                .doesNotThrowAnyException();
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        Deployment deployment = deployment(2);
        TopicsAsCode.ensure(admin, deployment, ONE);
        Map<String, TopicDescription> before = described(deployment);

        assertThat(TopicsAsCode.ensure(admin, deployment, ONE)).isEmpty();

        assertThat(described(deployment)).isEqualTo(before);
    }

    @Test
    void createsWhatIsMissingBesideWhatIsThere() throws Exception {
        Deployment deployment = deployment(2);
        TopicsAsCode.ensure(admin, deployment, ONE);
        Map<String, TopicDescription> before = described(deployment);

        TopicsAsCode.ensure(admin, deployment.inGeneration(2), ONE);

        assertThat(described(deployment)).isEqualTo(before);
        assertThat(described(deployment.inGeneration(2)))
                .containsKey(deployment.inGeneration(2).topic(Topics.DAYS))
                .hasSameSizeAs(Topics.ALL);
    }

    @Test
    void reportsADriftAndLeavesIt() throws Exception {
        Deployment deployment = deployment(2);
        TopicsAsCode.ensure(admin, deployment, ONE);
        String inbox = deployment.topic(Topics.INBOX);
        set(inbox, "retention.ms", "1000");
        set(deployment.topic(Topics.DAYS), "cleanup.policy", "delete");

        List<Drift> drifts = TopicsAsCode.ensure(admin, deployment, ONE);

        assertThat(drifts)
                .containsExactly(
                        new Drift(inbox, "retention.ms", "1209600000", "1000"),
                        new Drift(deployment.topic(Topics.DAYS), "cleanup.policy", "compact", "delete"));
        assertThat(drifts.getFirst()).hasToString(inbox + " has retention.ms=1000, the code says 1209600000");
        assertThat(settings(inbox)).containsEntry("retention.ms", "1000");
    }

    @Test
    void reportsFewerReplicasThanWanted() {
        Deployment deployment = deployment(1);
        TopicsAsCode.ensure(admin, deployment, ONE);

        assertThat(TopicsAsCode.ensure(admin, deployment, new Replication(3)))
                .contains(
                        new Drift(deployment.topic(Topics.USERS), "replicas", "3", "1"),
                        new Drift(deployment.topic(Topics.USERS), "min.insync.replicas", "2", "1"));
    }

    @Test
    void refusesAnotherNumberOfPartitionsAndCreatesNothing() throws Exception {
        Deployment deployment = deployment(4);
        String inbox = deployment.topic(Topics.INBOX);
        admin.createTopics(List.of(new NewTopic(inbox, 2, (short) 1))).all().get();
        await(() -> !existing(deployment).isEmpty());

        assertThatExceptionOfType(TopicsRefused.class)
                .isThrownBy(() -> TopicsAsCode.ensure(admin, deployment, ONE))
                .withMessageContaining("VITALOG_PARTITIONS is 4, but " + inbox + " has 2");

        assertThat(existing(deployment)).containsExactly(inbox);
    }

    @Test
    void refusesMoreReplicasThanThereAreBrokers() {
        assertThatExceptionOfType(TopicsRefused.class)
                .isThrownBy(() -> TopicsAsCode.ensure(admin, deployment(1), new Replication(3)))
                .withMessageContaining("fewer brokers than VITALOG_REPLICATION, 3");
    }

    @Test
    void mayRunInSeveralProcessesAtOnce() throws Exception {
        Deployment deployment = deployment(2);

        try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
            List<CompletableFuture<List<Drift>>> runs = IntStream.range(0, 4)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> ensureAsAnotherProcess(deployment), executor))
                    .toList();

            assertThat(runs).allSatisfy(run -> assertThat(run.join()).isEmpty());
        }
        assertThat(described(deployment)).hasSameSizeAs(Topics.ALL);
    }

    private List<Drift> ensureAsAnotherProcess(Deployment deployment) {
        try (Admin own = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return TopicsAsCode.ensure(own, deployment, ONE);
        }
    }

    private Deployment deployment(int partitions) {
        return new Deployment("t" + UUID.randomUUID(), 1, partitions, broker.bootstrapServers(), "unused");
    }

    private Map<String, TopicDescription> described(Deployment deployment)
            throws ExecutionException, InterruptedException {
        Collection<String> names = Topics.ALL.stream().map(deployment::topic).toList();
        return admin.describeTopics(names).allTopicNames().get();
    }

    private Set<String> existing(Deployment deployment) throws ExecutionException, InterruptedException {
        return admin.listTopics().names().get().stream()
                .filter(name -> name.startsWith(deployment.namespace()))
                .collect(Collectors.toSet());
    }

    private Map<String, String> settings(String topic) throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().values().stream()
                .flatMap(config -> config.entries().stream())
                .filter(entry -> entry.value() != null)
                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }

    private void set(String topic, String name, String value) throws ExecutionException, InterruptedException {
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(change)))
                .all()
                .get();
        await(() -> value.equals(settings(topic).get(name)));
    }

    /** What the controller has written, the broker learns a moment later. */
    private static void await(Seen seen) throws ExecutionException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!seen.now()) {
            assertThat(Instant.now()).as("seen by the broker").isBefore(deadline);
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    private interface Seen {
        boolean now() throws ExecutionException, InterruptedException;
    }
}
