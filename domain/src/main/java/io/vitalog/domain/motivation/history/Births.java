package io.vitalog.domain.motivation.history;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.facts.Stated;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of when a user was born, whatever the order it came in.
 *
 * @param statements sorted by time, then fact id
 */
public record Births(List<Statement> statements) {
    public static final Births UNKNOWN = new Births(List.of());
    private static final int MIDDLE = 1;

    /** What one fact states. */
    public record Statement(
            String factId,
            Instant time,
            Version version,
            @Nullable LocalDate birth) implements Stated {}

    /** The same with what {@code fact} states; this very one if it holds as new a version already. */
    public Births with(Occurrence event, Version version, UserEvent fact) {
        Profile profile = fact.profile();
        Statement statement = new Statement(
                event.factId().toString(), event.time(), version, profile == null ? null : birth(profile));
        List<Statement> next = Stated.with(statements, statement);
        return next.equals(statements) ? this : new Births(next);
    }

    /** What the newest one states; of a year its middle; null when it says nothing. */
    public @Nullable LocalDate now() {
        return statements.isEmpty() ? null : statements.getLast().birth();
    }

    /** What a profile tells of it; of a year its middle; null when it says nothing. */
    public static @Nullable LocalDate birth(Profile profile) {
        if (profile.birthDate() != null) {
            return profile.birthDate();
        }
        return profile.birthYear() == null ? null : LocalDate.of(profile.birthYear(), Month.JULY, MIDDLE);
    }
}
