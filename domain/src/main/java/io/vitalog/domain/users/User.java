package io.vitalog.domain.users;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.users.UserEvent.AccountClosed;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The read model of a user: the profile that the newest event states, by event time.
 *
 * @param changedAt when the profile last changed
 * @param closed true when the user left; absent otherwise
 */
public record User(
        String userId,
        Profile profile,
        Instant changedAt,
        @Nullable Boolean closed) {

    public static User of(Occurrence event, UserEvent fact) {
        return new User(
                event.subject(),
                Objects.requireNonNullElseGet(fact.profile(), () -> Profile.inZone(null)),
                event.time(),
                fact instanceof AccountClosed ? true : null);
    }
}
