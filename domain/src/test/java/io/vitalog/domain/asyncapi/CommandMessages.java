package io.vitalog.domain.asyncapi;

import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.events.EventType;
import io.vitalog.domain.topics.Topics;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The messages of every command: those of the fact that is wished for, under the command's name. */
final class CommandMessages {
    private CommandMessages() {}

    static List<String> names() {
        return Arrays.stream(CommandType.values()).map(CommandType::typeName).toList();
    }

    /** Adds them; the messages of the events must be there. */
    static void addTo(ObjectNode messages) {
        for (CommandType command : CommandType.values()) {
            EventType fact = factOf(command);
            ObjectNode message = ((ObjectNode) messages.get(fact.name())).deepCopy();
            String name = command.typeName();
            message.put("name", name);
            message.put(
                    "title", name.replaceAll("^io\\.vitalog\\.|\\.v\\d+$", "").replaceAll("[.-]", " "));
            message.put("summary", "Wishes for the fact " + fact.name() + ".");
            message.remove("x-fact-kind");
            ((ObjectNode) message.at("/headers/properties/" + Attributes.TYPE)).put("const", name);
            for (JsonNode example : message.get("examples")) {
                ((ObjectNode) example.get("headers")).put(Attributes.TYPE, name);
            }
            ((ObjectNode) message.at("/bindings/kafka/key"))
                    .put("description", "The " + Topics.COMMANDS.key() + ", in UTF-8.");
            messages.set(name, message);
        }
    }

    private static EventType factOf(CommandType command) {
        return EventCatalogue.TYPES.stream()
                .filter(type -> type.payload() == command.wish())
                .findFirst()
                .orElseThrow();
    }
}
