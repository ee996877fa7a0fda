package io.vitalog.domain.asyncapi;

import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.days.Day;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The messages that are neither events nor commands: what follows from facts, replies, and dead letters. */
final class DerivedMessages {
    private static final String CHUNK = "reading-chunk";
    private static final String DAY = "day";
    private static final String REPLY = "command-reply";
    private static final String DEAD_LETTER = "dead-letter";

    private final Javadoc javadoc;

    DerivedMessages(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    static List<String> of(Topic topic) {
        if (topic.equals(Topics.READING_CHUNKS)) {
            return List.of(CHUNK);
        }
        if (topic.equals(Topics.DAYS)) {
            return List.of(DAY);
        }
        if (topic.equals(Topics.COMMAND_REPLIES)) {
            return List.of(REPLY);
        }
        return topic.equals(Topics.DEAD_LETTERS) ? List.of(DEAD_LETTER) : List.of();
    }

    void addTo(ObjectNode messages, ObjectNode schemas) {
        ObjectNode chunk = message(messages, CHUNK, Topics.READING_CHUNKS, javadoc.of(ChunkKey.class, "text"));
        chunk.put("contentType", "application/octet-stream");
        chunk.putObject("payload")
                .put("type", "string")
                .put("format", "binary")
                .put("description", javadoc.of(ChunkCodec.class));
        ObjectNode day = message(messages, DAY, Topics.DAYS, null);
        day.put("contentType", "application/json");
        day.set("payload", RecordSchema.sharing(javadoc, schemas).of(Day.class));
        ObjectNode reply = message(messages, REPLY, Topics.COMMAND_REPLIES, null);
        reply.put("contentType", "application/json");
        reply.set("payload", RecordSchema.sharing(javadoc, schemas).of(Reply.class));
        ObjectNode letter = message(messages, DEAD_LETTER, Topics.DEAD_LETTERS, null);
        letter.set("headers", new Headers(javadoc).deadLetter());
        letter.putObject("payload").put("description", "As it came, of any form.");
    }

    private static ObjectNode message(ObjectNode messages, String name, Topic topic, @Nullable String key) {
        ObjectNode message = messages.putObject(name);
        message.put("name", name)
                .put("title", name.replace('-', ' '))
                .put("summary", AsyncApiDocument.sentence(topic.content()));
        if (topic.derived()) {
            message.put("description", "A record without a value says that there is none any more.");
        }
        message.putObject("bindings")
                .putObject("kafka")
                .put("bindingVersion", "0.5.0")
                .putObject("key")
                .put("type", "string")
                .put("description", key == null ? topic.key() : key);
        return message;
    }
}
