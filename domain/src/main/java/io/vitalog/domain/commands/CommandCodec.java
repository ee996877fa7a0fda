package io.vitalog.domain.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Attributes;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Violation.Cause;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Commands as CloudEvents 1.0 in the binary mode of the Kafka protocol binding, like events. */
public final class CommandCodec {
    private final EventCodec events;

    public CommandCodec(EventCodec events) {
        this.events = events;
    }

    public static byte[] key(Command command) {
        return command.aggregate().getBytes(UTF_8);
    }

    /** The payload as bytes: canonical, so that equal wishes give equal bytes. */
    public byte[] payload(Command command) {
        return events.sealed(command.subject(), command.wish());
    }

    /** Writes the attributes, each once, to {@code headers}. */
    public static void attributes(Command command, BiConsumer<String, byte[]> headers) {
        new Attributes(
                        command.id(),
                        command.caller(),
                        command.type().typeName(),
                        command.time(),
                        command.subject(),
                        null,
                        command.traceparent())
                .write(headers);
    }

    /**
     * Reads a command.
     *
     * @param headers the last value of a header by name, or null
     * @throws Unreadable with the rule that the record breaks
     */
    public Command read(Function<String, byte @Nullable []> headers, byte @Nullable [] key, byte @Nullable [] payload)
            throws Unreadable {
        Attributes attributes = Attributes.read(headers);
        CommandType type = CommandType.named(attributes.type());
        if (type == null) {
            throw new Unreadable(Cause.UNKNOWN_TYPE, "type '" + attributes.type() + "' is no command");
        }
        Fact wish = events.opened(attributes.subject(), type.wish(), payload);
        Command command = new Command(
                type,
                attributes.id(),
                attributes.source(),
                attributes.subject(),
                attributes.time(),
                wish,
                attributes.traceparent());
        if (!Arrays.equals(key(command), key)) {
            throw new Unreadable(
                    Cause.KEY_NOT_SUBJECT, "the record's key is not its aggregate '" + command.aggregate() + "'");
        }
        return command;
    }
}
