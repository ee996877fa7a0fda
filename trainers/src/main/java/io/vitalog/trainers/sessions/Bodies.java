package io.vitalog.trainers.sessions;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.insights.Body;
import io.vitalog.domain.insights.BodyHistory;
import io.vitalog.domain.users.UserEvent;
import java.util.HashMap;
import java.util.Map;

/** What users' newest profiles tell of their bodies: by event time, then by fact id. */
final class Bodies {
    private final Map<String, BodyHistory> users = new HashMap<>();

    void take(Event<?> event, UserEvent fact) {
        BodyHistory known = users.getOrDefault(event.subject(), BodyHistory.EMPTY);
        users.put(event.subject(), known.with(event, event.version(), fact));
    }

    Body of(String userId) {
        return users.getOrDefault(userId, BodyHistory.EMPTY).now();
    }
}
