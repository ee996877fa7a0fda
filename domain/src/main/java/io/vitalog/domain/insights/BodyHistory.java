package io.vitalog.domain.insights;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.facts.Stated;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent;
import java.time.Instant;
import java.util.List;

/**
 * What is stated of a user's heart, whatever the order it came in.
 *
 * @param statements sorted by time, then fact id
 */
public record BodyHistory(List<Statement> statements) {
    public static final BodyHistory EMPTY = new BodyHistory(List.of());

    /** What one fact states. */
    public record Statement(String factId, Instant time, Version version, Body body) implements Stated {}

    /**
     * The history with what {@code fact} states: its profile, or nothing any more when the account is closed. This very
     * one if it holds as new a version already.
     */
    public BodyHistory with(Occurrence event, Version version, UserEvent fact) {
        Profile profile = fact.profile();
        Body body = profile == null ? Body.UNKNOWN : Body.of(profile);
        Statement statement = new Statement(event.factId().toString(), event.time(), version, body);
        List<Statement> next = Stated.with(statements, statement);
        return next.equals(statements) ? this : new BodyHistory(next);
    }

    /** What the newest one states. */
    public Body now() {
        return statements.isEmpty() ? Body.UNKNOWN : statements.getLast().body();
    }
}
