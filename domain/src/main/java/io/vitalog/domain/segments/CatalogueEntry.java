package io.vitalog.domain.segments;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.workouts.WorkoutEvent;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutRetired;
import org.jspecify.annotations.Nullable;

/**
 * The newest that is known of a workout.
 *
 * @param timeMs of the event, since the epoch
 * @param offer null once it is retired
 */
public record CatalogueEntry(
        Version version, long timeMs, @Nullable Offer offer) {
    /** What {@code event} says of the workout that is its subject. */
    public static CatalogueEntry of(Event<?> event, WorkoutEvent fact) {
        Offer offer = switch (fact) {
            case WorkoutListed listed -> Offer.of(event, listed);
            case WorkoutRetired _ -> null;
        };
        return new CatalogueEntry(event.version(), event.time().toEpochMilli(), offer);
    }

    /** The one that counts: the newer version; time decides where the content, of which it is no part, is the same. */
    public CatalogueEntry or(@Nullable CatalogueEntry other) {
        if (other == null) {
            return this;
        }
        int order = version.compareTo(other.version);
        return order > 0 || (order == 0 && timeMs >= other.timeMs) ? this : other;
    }
}
