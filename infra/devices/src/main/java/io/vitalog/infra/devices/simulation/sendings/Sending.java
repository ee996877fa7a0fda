package io.vitalog.infra.devices.simulation.sendings;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.intake.Intake;
import io.vitalog.domain.wellness.WellnessSessionEvent;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.infra.devices.sending.Parcel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that is sent.
 *
 * @param due when, by the simulated clock
 * @param event that it carries
 * @param garbling how it is spoiled, so that it must become a dead letter; null for a sound one
 */
public record Sending(Instant due, Event<?> event, @Nullable Garbling garbling) {
    private static final EventCodec CODEC = EventCodec.plain();

    /** The same at another time. */
    public Sending dueAt(Instant other) {
        return new Sending(other, event, garbling);
    }

    /** Whether a device measured it. */
    public boolean measured() {
        return Intake.takes(event.type());
    }

    /** The record as bytes. What is decided goes as the command that the app would send. */
    public Parcel parcel() {
        Parcel parcel = measured() ? Parcel.of(event, CODEC) : Parcel.of(command(), CODEC);
        return garbling == null ? parcel : garbling.spoiled(parcel);
    }

    /** The command by which a decided fact comes about: its id is the event's. */
    public Command command() {
        if (!(event.fact() instanceof WellnessSessionEvent session)) {
            return Command.recording(event);
        }
        CommandType type = switch (session) {
            case SessionStarted _ -> CommandType.START_SESSION;
            case ProgressRecorded _ -> CommandType.RECORD_PROGRESS;
            case SessionCompleted _ -> CommandType.COMPLETE_SESSION;
            case SessionAbandoned _ -> CommandType.ABANDON_SESSION;
        };
        return Command.of(type, event.id(), event.source(), event.subject(), event.time(), session);
    }
}
