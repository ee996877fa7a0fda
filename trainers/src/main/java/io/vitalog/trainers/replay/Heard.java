package io.vitalog.trainers.replay;

import io.vitalog.domain.events.Event;
import java.util.Map;

/** What a replay gives away. */
public interface Heard {
    void take(Event<?> event);

    /**
     * What was read.
     *
     * @param events that were given
     * @param unread records that are no event, how many of each cause
     */
    record Count(long events, Map<String, Long> unread) {}
}
