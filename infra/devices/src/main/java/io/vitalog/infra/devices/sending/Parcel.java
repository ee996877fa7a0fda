package io.vitalog.infra.devices.sending;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandCodec;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.intake.Intake;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A record on its way to the broker, as bytes.
 *
 * @param wish whether it goes to the commands, else to the inbox
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Parcel(boolean wish, byte[] key, byte @Nullable [] payload, RecordHeaders headers) {

    /** The event for the inbox, or the wish that it be recorded where it is decided. */
    public static Parcel of(Event<?> event, EventCodec codec) {
        if (!Intake.takes(event.type())) {
            return of(Command.recording(event), codec);
        }
        RecordHeaders headers = new RecordHeaders();
        codec.attributes(event, headers::add);
        return new Parcel(false, event.subject().getBytes(UTF_8), codec.payload(event), headers);
    }

    /** The command. */
    public static Parcel of(Command command, EventCodec codec) {
        RecordHeaders headers = new RecordHeaders();
        CommandCodec.attributes(command, headers::add);
        return new Parcel(true, CommandCodec.key(command), codec.sealed(command.subject(), command.wish()), headers);
    }

    /** The last value of a header, or null. */
    public byte @Nullable [] header(String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : header.value();
    }

    /** Bytes of key and payload. */
    public int size() {
        return key.length + (payload == null ? 0 : payload.length);
    }
}
