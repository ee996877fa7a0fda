package io.vitalog.domain.topics;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What every process must agree on: where the broker and the store are and how topics, groups and collections are
 * named. One namespace a tenant, a random one a test.
 *
 * @param namespace prefix of topics, groups and application ids, and the name of the database
 * @param generation which build of the derived topics and collections this process works on, from 1
 * @param partitions of every topic
 * @param kafka bootstrap servers
 * @param mongodb connection string
 */
public record Deployment(String namespace, int generation, int partitions, String kafka, String mongodb) {
    /** Partitions of a broker on one machine. */
    public static final int LOCAL_PARTITIONS = 4;

    /** Partitions of a cluster: the most instances that can share the work of one application. */
    public static final int CLUSTER_PARTITIONS = 64;

    private static final Pattern NAMESPACE = Pattern.compile("[a-z][a-z0-9-]{0,62}");

    public Deployment {
        if (!NAMESPACE.matcher(namespace).matches()) {
            throw new IllegalArgumentException("VITALOG_NAMESPACE is '" + namespace
                    + "', must be 1 to 63 of a-z, 0-9 and -, beginning with a letter");
        }
        if (generation < 1 || partitions < 1) {
            throw new IllegalArgumentException("VITALOG_GENERATION and VITALOG_PARTITIONS must be at least 1");
        }
    }

    /**
     * Reads {@code VITALOG_NAMESPACE}, {@code VITALOG_GENERATION}, {@code VITALOG_PARTITIONS}, {@code VITALOG_KAFKA}
     * and {@code VITALOG_MONGODB}, each with its default: 4 partitions, or 64 when a broker is named.
     */
    public static Deployment from(Map<String, String> environment) {
        return new Deployment(
                environment.getOrDefault("VITALOG_NAMESPACE", "vitalog"),
                number(environment, "VITALOG_GENERATION", 1),
                number(
                        environment,
                        "VITALOG_PARTITIONS",
                        environment.containsKey("VITALOG_KAFKA") ? CLUSTER_PARTITIONS : LOCAL_PARTITIONS),
                environment.getOrDefault("VITALOG_KAFKA", "127.0.0.1:19092"),
                environment.getOrDefault("VITALOG_MONGODB", "mongodb://127.0.0.1:19017"));
    }

    /** The topic's full name, such as {@code vitalog.inbox} or {@code vitalog.days-g2}. */
    public String topic(Topic topic) {
        return namespace + "." + topic.name() + (topic.derived() ? "-g" + generation : "");
    }

    /** The application id of a Kafka Streams application whose state belongs to a generation. */
    public String application(String concept) {
        return namespace + "." + concept + "-g" + generation;
    }

    /** The application id of an application that writes facts: it has one life, whatever the generation. */
    public String onceApplication(String concept) {
        return namespace + "." + concept;
    }

    /** The consumer group of a read model's projection. */
    public String projection(ReadModel model) {
        return namespace + ".projection." + model.collection() + "-g" + generation;
    }

    /** The collection that holds a read model in this generation. */
    public String collection(ReadModel model) {
        return model.collection() + "_g" + generation;
    }

    /** The collection that holds how far each read model of this generation is: {@code <read model>-<partition>}. */
    public String progress() {
        return "progress_g" + generation;
    }

    /** The collection that numbers the topics that each read model of this generation has met. */
    public String incarnations() {
        return "incarnations_g" + generation;
    }

    /** The database. */
    public String database() {
        return namespace;
    }

    public Deployment inGeneration(int other) {
        return new Deployment(namespace, other, partitions, kafka, mongodb);
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String text = environment.get(name);
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException(name + " is '" + text + "', must be a whole number", malformed);
        }
    }
}
