package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.facts.NamedUuid;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import java.time.Instant;
import java.util.UUID;

/** What a timer says of a session that was left open. Whoever asks, and however often: it is the same command. */
public final class SessionTimer {
    /** The door through which it comes. */
    public static final String CALLER = "/timer";

    private static final UUID IDS = UUID.fromString("5e0b6c0e-6a4f-5f57-9f0c-0f3c4f3f2d11");

    private SessionTimer() {}

    /** The wish that the session had been abandoned at {@code deadline}. */
    public static Command command(String userId, String sessionId, Instant deadline) {
        return Command.of(
                CommandType.ABANDON_SESSION,
                NamedUuid.of(IDS, userId + '|' + sessionId + '|' + deadline).toString(),
                CALLER,
                userId,
                deadline,
                new SessionAbandoned("timer", sessionId, null, 0));
    }
}
