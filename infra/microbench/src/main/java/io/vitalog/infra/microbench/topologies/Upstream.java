package io.vitalog.infra.microbench.topologies;

import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topic.Writer;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.devices.sending.Parcel;
import io.vitalog.infra.devices.simulation.Outlet;
import io.vitalog.infra.devices.simulation.population.Workouts;
import io.vitalog.streams.app.Concept;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Carries what people send through the topologies before one, and keeps what comes to it. */
final class Upstream implements Outlet, AutoCloseable {
    private static final Path UNUSED = Path.of("unused");

    private final Set<String> wanted;
    private final int most;
    private final List<Stage> before = new ArrayList<>();
    private final List<ProducerRecord<byte[], byte[]>> catalogue = new ArrayList<>();
    private final List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    private int sent;

    /** Keeps the first {@code most} records after the catalogue. */
    Upstream(String name, int most) {
        this.most = most;
        Set<Topic> topics = Wiring.of(name, UNUSED).reads();
        wanted = topics.stream().map(Wiring.DEPLOYMENT::topic).collect(Collectors.toSet());
        for (Concept concept : writersOf(topics)) {
            before.add(new Stage(concept.concept()));
        }
    }

    /** Those that write the topics, or what those read, directly or not. */
    private static List<Concept> writersOf(Set<Topic> topics) {
        Set<Topic> open = new HashSet<>(topics);
        List<Concept> writers = new ArrayList<>();
        for (Concept concept : List.of(Concept.values()).reversed()) {
            Wiring wiring = Wiring.of(concept.concept(), UNUSED);
            Set<Topic> named = wiring.writes();
            if (open.stream().anyMatch(topic -> named.contains(topic) || topic.writer() == writer(concept))) {
                writers.addFirst(concept);
                open.addAll(wiring.reads());
            }
        }
        return writers;
    }

    /** As whom a concept writes to where its records belong. */
    private static Writer writer(Concept concept) {
        return switch (concept) {
            case INTAKE -> Writer.INTAKE;
            case COMMANDS -> Writer.COMMAND_PROCESSOR;
            default -> Writer.READERS;
        };
    }

    /** What comes of the catalogue of workouts, which is listed before anybody does one. */
    List<ProducerRecord<byte[], byte[]>> catalogue() {
        return catalogue;
    }

    List<ProducerRecord<byte[], byte[]>> records() {
        return records;
    }

    /** On one thread: a driver is for one. */
    @Override
    public void send(Parcel parcel) {
        if (records.size() >= most) {
            return;
        }
        sent++;
        String topic = Wiring.DEPLOYMENT.topic(parcel.wish() ? Topics.COMMANDS : Topics.INBOX);
        long arrivalMs = Stage.BEGIN.toEpochMilli() + sent;
        Deque<ProducerRecord<byte[], byte[]>> underWay = new ArrayDeque<>();
        underWay.add(new ProducerRecord<>(topic, null, arrivalMs, parcel.key(), parcel.payload(), parcel.headers()));
        while (!underWay.isEmpty()) {
            ProducerRecord<byte[], byte[]> record = underWay.remove();
            keep(record);
            for (Stage stage : before) {
                if (stage.reads(record.topic())) {
                    stage.pipe(record);
                    underWay.addAll(stage.written());
                }
            }
        }
    }

    private void keep(ProducerRecord<byte[], byte[]> record) {
        if (wanted.contains(record.topic()) && records.size() < most) {
            (sent <= Workouts.COUNT ? catalogue : records).add(record);
        }
    }

    @Override
    public void close() {
        before.forEach(Stage::close);
    }
}
