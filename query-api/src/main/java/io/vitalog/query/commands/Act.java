package io.vitalog.query.commands;

import io.vitalog.domain.commands.CommandType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a path asks for; the body says the rest.
 *
 * @param subject the user, the workout or the food
 * @param said members of the wish that the path says; they go before the body's
 * @param key the member that takes the command's id when nobody says it
 * @param createdAt the path below which the resource is found from then on; null when none is made
 */
public record Act(
        CommandType type,
        String subject,
        Map<String, Object> said,
        @Nullable String key,
        @Nullable String createdAt) {

    public static Act of(CommandType type, String subject) {
        return new Act(type, subject, Map.of(), null, null);
    }

    /** The same with a member that the path says. */
    public Act saying(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(said);
        more.put(member, value);
        return new Act(type, subject, more, key, createdAt);
    }

    /** The same with a member that takes the command's id unless the body says it. */
    public Act keyed(String member) {
        return new Act(type, subject, said, member, createdAt);
    }

    /** The same, making something below {@code path}. */
    public Act creatingAt(String path) {
        return new Act(type, subject, said, key, path);
    }
}
