package io.vitalog.domain.users;

import io.vitalog.domain.facts.Occurrence;
import java.time.Instant;

/**
 * The read model of a user: the profile that the newest event states, by event time.
 *
 * @param changedAt when the profile last changed
 */
public record User(String userId, Profile profile, Instant changedAt) {

    public static User of(Occurrence event, UserEvent fact) {
        return new User(event.subject(), fact.profile(), event.time());
    }
}
