package io.vitalog.domain.segments.evidence;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.facts.Stated;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.domain.users.UserEvent.AccountClosed;
import java.time.Instant;
import java.util.List;

/**
 * What a user's profiles state, whatever the order they came in.
 *
 * @param statements sorted by time, then fact id
 */
public record TraitHistory(List<Statement> statements) {
    public static final TraitHistory EMPTY = new TraitHistory(List.of());

    /**
     * What one profile states.
     *
     * @param closed whether the user left with it
     */
    public record Statement(String factId, Instant time, Version version, Traits traits, boolean closed)
            implements Stated {}

    /** The history with what {@code fact} states, or this very one if it holds as new a version already. */
    public TraitHistory with(Occurrence event, Version version, UserEvent fact) {
        Profile profile = fact.profile();
        Statement statement = new Statement(
                event.factId().toString(),
                event.time(),
                version,
                profile == null ? Traits.UNKNOWN : Traits.of(profile),
                fact instanceof AccountClosed);
        List<Statement> next = Stated.with(statements, statement);
        return next.equals(statements) ? this : new TraitHistory(next);
    }

    /** Who the user was at {@code time}: by the newest profile by then; before the first by that. */
    public Cohort cohort(Instant time) {
        return at(time).cohort(time);
    }

    /** What the profile says that is in force at {@code time}. */
    public Traits at(Instant time) {
        Traits traits = Traits.UNKNOWN;
        for (int i = 0; i < statements.size(); i++) {
            if (i == 0 || !statements.get(i).time().isAfter(time)) {
                traits = statements.get(i).traits();
            }
        }
        return traits;
    }

    /** The segments whose member the user is, by the newest profile when it was stated; none for who left. */
    public List<Segment> memberships() {
        if (statements.isEmpty() || statements.getLast().closed()) {
            return List.of();
        }
        Statement newest = statements.getLast();
        return newest.traits().cohort(newest.time()).segments();
    }
}
