package io.vitalog.infra.local.bench.baselines;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.table.Figure;
import io.vitalog.streams.app.Concept;
import io.vitalog.streams.app.StreamsConfiguration;
import io.vitalog.streams.app.StreamsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * How fast an application that does nothing passes facts on, exactly once: configured as those of the stack are, with
 * one thread.
 */
public final class PassingThrough implements Measurement {
    private static final Duration CLOSING = Duration.ofSeconds(20);

    private final SpareTopics topics;
    private final int facts;

    public PassingThrough(Subject subject) throws ExecutionException {
        facts = subject.effort().facts();
        topics = new SpareTopics(subject.deployment());
    }

    @Override
    public List<Figure> round(int number) throws IOException {
        if (number == 0) {
            topics.fill(facts);
        }
        Deployment deployment = topics.deployment();
        Path state = Files.createTempDirectory("vitalog-bench");
        Properties config = config(deployment.application("pass-" + number), state);
        try (Reader reader = Reader.fromEnd(deployment, deployment.topic(SpareTopics.OUT))) {
            AtomicLong begun = new AtomicLong();
            KafkaStreams streams = new KafkaStreams(topology(deployment, begun), config);
            try {
                streams.start();
                reader.rate(facts);
                // the first commit shows many at once, so time counts from the first one that was read
                double seconds = (System.nanoTime() - begun.get()) / 1e9;
                return List.of(Figure.of("exactly once", "records/s", facts / seconds));
            } finally {
                // a group that still had its member could not be deleted
                streams.close(CloseOptions.groupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP)
                        .withTimeout(CLOSING));
                Utils.delete(state.toFile());
            }
        }
    }

    /** A group of its own each time, so that it begins at the first fact. */
    private Properties config(String application, Path state) {
        topics.used(application);
        Properties config = StreamsConfiguration.of(
                Concept.INTAKE,
                topics.deployment(),
                StreamsSettings.from(Map.of()).local(state));
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        return config;
    }

    private static org.apache.kafka.streams.Topology topology(Deployment deployment, AtomicLong begun) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        deployment.topic(SpareTopics.IN),
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("read-facts"))
                .peek((_, _) -> begun.compareAndSet(0, System.nanoTime()), Named.as("tell-when-begun"))
                .to(
                        deployment.topic(SpareTopics.OUT),
                        Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("write-facts"));
        return builder.build();
    }

    @Override
    public void close() {
        topics.close();
    }
}
