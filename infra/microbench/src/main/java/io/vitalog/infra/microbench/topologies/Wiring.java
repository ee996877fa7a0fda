package io.vitalog.infra.microbench.topologies;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.app.Concept;
import io.vitalog.streams.app.StreamsConfiguration;
import io.vitalog.streams.app.StreamsSettings;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/** A topology and its configuration: those of an application in production, or the one that does nothing. */
record Wiring(Topology topology, Properties config) {
    static final String PASS_THROUGH = "pass-through";
    static final Deployment DEPLOYMENT = new Deployment("bench", 1, 1, "unused:1", "unused");

    /** The wiring of the concept with this name, or of the pass-through, which is configured as the intake is. */
    static Wiring of(String name, Path directory) {
        if (!name.equals(PASS_THROUGH)) {
            Concept concept = Concept.valueOf(name.toUpperCase(Locale.ROOT));
            Properties config = config(concept, directory);
            return new Wiring(StreamsConfiguration.topology(concept, DEPLOYMENT, config), config);
        }
        Properties config = config(Concept.INTAKE, directory);
        return new Wiring(passThrough(config), config);
    }

    private static Properties config(Concept concept, Path directory) {
        StreamsSettings settings = StreamsSettings.from(Map.of()).local(directory);
        return StreamsConfiguration.of(concept, DEPLOYMENT, settings);
    }

    private static Topology passThrough(Properties config) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(config)));
        builder.stream(
                        DEPLOYMENT.topic(Topics.INBOX),
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("read-inbox"))
                .to(
                        DEPLOYMENT.topic(Topics.READINGS),
                        Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("write-readings"));
        return builder.build(config);
    }

    /** The topics that it reads, without those that it writes for itself. */
    Set<Topic> reads() {
        return topics(node -> node instanceof TopologyDescription.Source source && source.topicSet() != null
                ? source.topicSet()
                : Set.of());
    }

    /** The topics that it writes by name; which ones it writes by what a record says, no description tells. */
    Set<Topic> writes() {
        return topics(node -> node instanceof TopologyDescription.Sink sink && sink.topic() != null
                ? Set.of(sink.topic())
                : Set.of());
    }

    private Set<Topic> topics(Function<TopologyDescription.Node, Set<String>> namedBy) {
        Set<String> names =
                nodes().flatMap(node -> namedBy.apply(node).stream()).collect(Collectors.toSet());
        Set<Topic> topics = new LinkedHashSet<>(Topics.ALL);
        topics.removeIf(topic -> !names.contains(DEPLOYMENT.topic(topic)));
        return topics;
    }

    private Stream<TopologyDescription.Node> nodes() {
        TopologyDescription description = topology.describe();
        return Stream.concat(
                description.subtopologies().stream().flatMap(part -> part.nodes().stream()),
                description.globalStores().stream().map(TopologyDescription.GlobalStore::source));
    }
}
