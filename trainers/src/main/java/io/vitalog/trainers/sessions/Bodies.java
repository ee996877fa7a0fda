package io.vitalog.trainers.sessions;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.insights.Body;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** What users' newest profiles tell of their bodies: by event time, then by fact id. */
final class Bodies {
    private static final Comparator<Said> BY_TIME =
            Comparator.comparing(Said::time).thenComparing(Said::factId);

    private final Map<String, Map<String, Said>> users = new HashMap<>();

    private record Said(String factId, Version version, Instant time, Body body) {}

    void take(Event<?> event, UserEvent fact) {
        String factId = event.factId().toString();
        Version version = Version.of(fact.revision(), event.factId().contentId(EventCodec.canonical(fact)));
        Profile profile = fact.profile();
        Said said = new Said(factId, version, event.time(), profile == null ? Body.UNKNOWN : Body.of(profile));
        users.computeIfAbsent(event.subject(), _ -> new HashMap<>())
                .merge(factId, said, (one, other) -> one.version().compareTo(other.version()) < 0 ? other : one);
    }

    Body of(String userId) {
        return users.getOrDefault(userId, Map.of()).values().stream()
                .max(BY_TIME)
                .map(Said::body)
                .orElse(Body.UNKNOWN);
    }
}
