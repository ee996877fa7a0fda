package io.vitalog.domain.asyncapi;

import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.days.Day;
import io.vitalog.domain.devices.Device;
import io.vitalog.domain.plans.Plan;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.wellness.Session;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The messages that are neither events nor commands: what follows from facts, replies, and dead letters. */
final class DerivedMessages {
    private static final String CHUNK = "reading-chunk";
    private static final String DAY = "day";
    private static final String SESSION = "session";
    private static final String DEVICE = "device";
    private static final String PLAN = "plan";
    private static final String REPLY = "command-reply";
    private static final String DEAD_LETTER = "dead-letter";

    private static final Map<Topic, String> NAMES = Map.of(
            Topics.READING_CHUNKS,
            CHUNK,
            Topics.DAYS,
            DAY,
            Topics.SESSIONS,
            SESSION,
            Topics.PAIRINGS,
            DEVICE,
            Topics.PLAN_COURSES,
            PLAN,
            Topics.COMMAND_REPLIES,
            REPLY,
            Topics.DEAD_LETTERS,
            DEAD_LETTER);

    private final Javadoc javadoc;

    DerivedMessages(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    static List<String> of(Topic topic) {
        String name = NAMES.get(topic);
        return name == null ? List.of() : List.of(name);
    }

    void addTo(ObjectNode messages, ObjectNode schemas) {
        ObjectNode chunk = message(messages, CHUNK, Topics.READING_CHUNKS, javadoc.of(ChunkKey.class, "text"));
        chunk.put("contentType", "application/octet-stream");
        chunk.putObject("payload")
                .put("type", "string")
                .put("format", "binary")
                .put("description", javadoc.of(ChunkCodec.class));
        RecordSchema records = RecordSchema.sharing(javadoc, schemas);
        json(message(messages, DAY, Topics.DAYS, null), records.of(Day.class));
        json(message(messages, SESSION, Topics.SESSIONS, null), records.of(Session.class));
        json(message(messages, DEVICE, Topics.PAIRINGS, null), records.of(Device.class));
        json(message(messages, PLAN, Topics.PLAN_COURSES, null), records.of(Plan.class));
        json(message(messages, REPLY, Topics.COMMAND_REPLIES, null), records.of(Reply.class));
        ObjectNode letter = message(messages, DEAD_LETTER, Topics.DEAD_LETTERS, null);
        letter.set("headers", new Headers(javadoc).deadLetter());
        letter.putObject("payload").put("description", "As it came, of any form.");
    }

    private static void json(ObjectNode message, ObjectNode payload) {
        message.put("contentType", "application/json").set("payload", payload);
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
