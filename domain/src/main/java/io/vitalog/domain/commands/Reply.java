package io.vitalog.domain.commands;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a command.
 *
 * @param subject the user, the workout or the food
 * @param time when the broker took the command
 * @param resource the id of what the command is about, such as the session's; of an open plan when there is one already
 * @param events how many facts follow; none when all was so already
 * @param code why not, for machines; there only when rejected or failed
 * @param rule why not, in words
 * @param position the command's place and the topic of its facts, {@code <partition>-<offset>-<topic>}: the token
 *     that makes a query wait until it shows what follows
 */
public record Reply(
        String commandId,
        String caller,
        String type,
        String aggregate,
        String subject,
        Instant time,
        Status status,
        @Nullable String resource,
        int events,
        @Nullable String code,
        @Nullable String rule,
        String position) {

    /** How a command ended. */
    public enum Status {
        @JsonProperty("accepted")
        ACCEPTED,
        /** A rule forbids it. */
        @JsonProperty("rejected")
        REJECTED,
        /** A fault of ours; the command is in the dead letters. */
        @JsonProperty("failed")
        FAILED
    }
}
