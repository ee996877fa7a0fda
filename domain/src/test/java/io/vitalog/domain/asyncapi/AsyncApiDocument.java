package io.vitalog.domain.asyncapi;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.events.EventType;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The AsyncAPI 3.0 document: every topic a channel, every event a message, every writer an operation. */
final class AsyncApiDocument {
    private static final Deployment SAMPLE = new Deployment("namespace", 7, 1, "", "");

    private final ObjectNode document = Json.MAPPER.createObjectNode();
    private final Javadoc javadoc;

    private AsyncApiDocument(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    static ObjectNode ofTheCode() throws IOException {
        AsyncApiDocument writer = new AsyncApiDocument(Javadoc.below(Path.of("src", "main", "java")));
        writer.addHead();
        writer.addChannels();
        writer.addOperations();
        writer.addComponents();
        return writer.document;
    }

    private void addHead() {
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Vitalog")
                .put("version", "0.1.0")
                .put(
                        "description",
                        "The topics of Vitalog and what they carry. Send measurements to the inbox; read facts and what"
                                + " follows from them. Events are CloudEvents 1.0 in the binary mode of the Kafka"
                                + " protocol binding. Members are added, never renamed: ignore those you do not know."
                                + " Written from the code: do not edit.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.put("defaultContentType", "application/json");
        document.putObject("servers")
                .putObject("local")
                .put("host", Deployment.from(Map.of()).kafka())
                .put("protocol", "kafka")
                .put("description", "The broker of a stack on this machine, in the namespace vitalog.");
    }

    private void addChannels() {
        ObjectNode channels = document.putObject("channels");
        for (Topic topic : Topics.ALL) {
            ObjectNode channel = channels.putObject(topic.name());
            channel.put("address", address(topic));
            channel.put("title", topic.name());
            channel.put("description", sentence(topic.content()) + " Keyed by " + topic.key() + ".");
            ObjectNode messages = channel.putObject("messages");
            messagesOf(topic).forEach(name -> ref(messages.putObject(name), "messages", name));
            ObjectNode parameters = channel.putObject("parameters");
            ref(parameters.putObject("namespace"), "parameters", "namespace");
            if (topic.derived()) {
                ref(parameters.putObject("generation"), "parameters", "generation");
            }
            addSettings(channel, topic);
        }
    }

    /** The partitions are those of the deployment and the same for every topic: no number is true everywhere. */
    private static void addSettings(ObjectNode channel, Topic topic) {
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka").put("bindingVersion", "0.5.0");
        ObjectNode configuration = kafka.putObject("topicConfiguration");
        topic.settings().forEach((name, value) -> {
            if (name.equals("cleanup.policy")) {
                configuration.putArray(name).add(value);
            } else if (value.matches("-?\\d+")) {
                configuration.put(name, Long.parseLong(value));
            } else {
                configuration.put(name, value);
            }
        });
    }

    private void addOperations() {
        ObjectNode operations = document.putObject("operations");
        for (Topic topic : Topics.ALL) {
            boolean door = topic.writer() == Topic.Writer.PRODUCERS;
            String writer = topic.writer().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            ObjectNode operation = operations.putObject((door ? "take-" : "write-") + topic.name());
            operation.put("action", door ? "receive" : "send");
            operation.putObject("channel").put("$ref", "#/channels/" + topic.name());
            operation.put("title", (door ? "Taken from " : "Written by the ") + writer);
            operation.put(
                    "summary", javadoc.of(Topic.Writer.class, topic.writer().name()));
            operation.putArray("tags").addObject().put("name", writer);
            ArrayNode messages = operation.putArray("messages");
            messagesOf(topic)
                    .forEach(name ->
                            messages.addObject().put("$ref", "#/channels/" + topic.name() + "/messages/" + name));
        }
    }

    private void addComponents() throws IOException {
        ObjectNode components = document.putObject("components");
        ObjectNode parameters = components.putObject("parameters");
        parameters
                .putObject("namespace")
                .put("default", Deployment.from(Map.of()).namespace())
                .put("description", "One a tenant, and a random one a test.");
        parameters
                .putObject("generation")
                .put("default", "1")
                .put("description", "Which build of what follows from the facts.");
        ObjectNode schemas = components.putObject("schemas");
        schemas.set("attributes", new Headers(javadoc).attributes());
        schemas.set("metrics", EventMessages.metrics());
        ObjectNode messages = components.putObject("messages");
        new EventMessages(javadoc).addTo(messages);
        CommandMessages.addTo(messages);
        new DerivedMessages(javadoc).addTo(messages, schemas);
    }

    private static Stream<String> messagesOf(Topic topic) {
        if (topic.equals(Topics.COMMANDS)) {
            return CommandMessages.names().stream();
        }
        return Stream.concat(
                Stream.concat(
                        EventCatalogue.TYPES.stream()
                                .filter(type -> type.topic().equals(topic)
                                        || (topic.equals(Topics.INBOX) && Intake.takes(type)))
                                .map(EventType::name),
                        topic.equals(Topics.INBOX)
                                ? EventCatalogue.UPCASTERS.stream().map(upcaster -> upcaster.from())
                                : Stream.empty()),
                DerivedMessages.of(topic).stream());
    }

    private static String address(Topic topic) {
        return SAMPLE.topic(topic).replaceFirst("^namespace", "{namespace}").replaceFirst("-g7$", "-g{generation}");
    }

    private static void ref(ObjectNode node, String kind, String name) {
        node.put("$ref", "#/components/" + kind + "/" + name);
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
