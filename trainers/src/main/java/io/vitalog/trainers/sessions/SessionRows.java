package io.vitalog.trainers.sessions;

import io.vitalog.domain.activities.ActivityEvent;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.insights.Done;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.trainers.tables.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gathers sessions that were done from facts. Of a fact its newest version counts: a session that was abandoned after
 * all replaces its completion.
 */
public final class SessionRows {
    /** What users' bodies follow from: to be taken before sessions are. */
    public static final List<Topic> BODIES = List.of(Topics.USERS);

    /** What sessions follow from. */
    public static final List<Topic> SESSIONS = List.of(Topics.WELLNESS_SESSIONS, Topics.ACTIVITIES);

    private final FeatureSet features;
    private final Bodies bodies = new Bodies();
    private final NewestFacts facts;
    private boolean bodiesAreKnown;

    public SessionRows(FeatureSet features) {
        this.features = features;
        facts = new NewestFacts(features);
    }

    /**
     * Takes a fact, also one that tells nothing of sessions.
     *
     * @throws IllegalStateException if a profile comes after a session: the session's values may follow from it
     */
    public void take(Event<?> event) {
        switch (event.fact()) {
            case UserEvent user -> {
                if (bodiesAreKnown) {
                    throw new IllegalStateException("all users must be taken before the first session");
                }
                bodies.take(event, user);
            }
            case SessionCompleted _, SessionAbandoned _, ActivityEvent _ -> takeSession(event);
            default -> {}
        }
    }

    /** The sessions that ended within the window, by the time when they did. */
    public Table table(Window window) {
        return facts.table(window);
    }

    /** How many sessions and activities lack a feature, were left before their end, or were withdrawn. */
    public int without() {
        return facts.without();
    }

    private void takeSession(Event<?> event) {
        bodiesAreKnown = true;
        Fact fact = event.fact();
        FactId factId = event.factId();
        UUID contentId = factId.contentId(EventCodec.canonical(fact));
        Done done = Done.of(event, fact);
        Instant time = done == null ? event.time() : done.time();
        facts.take(factId.value(), fact, contentId, time, done == null ? null : values(done));
    }

    private double @Nullable [] values(Done done) {
        return features.values(done, bodies.of(done.userId()));
    }
}
