package io.vitalog.domain.golden;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.events.EventType;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.foods.FoodEvent;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.workouts.WorkoutEvent;
import java.time.Instant;

/**
 * An event whose form was released.
 *
 * @param type the released type name
 * @param variant what is particular about it: {@link #FULL}, {@link #MINIMAL} or a word
 * @param event what its file reads as today
 * @param written whether today's code writes it; false for a form that is only read any more
 */
public record Example(String type, String variant, Event<?> event, boolean written) {
    /** Every member is set. */
    public static final String FULL = "full";

    /** Nothing is set that may be absent. */
    public static final String MINIMAL = "minimal";

    private static final String USER = "7d4f8c1e-52a0-4b7e-9c36-1f0a9be2d853";
    private static final Instant TIME = Instant.parse("2026-03-14T06:30:00Z");

    static Example full(Fact fact) {
        return of(FULL, USER, fact);
    }

    static Example minimal(Fact fact) {
        return of(MINIMAL, USER, fact);
    }

    static Example particular(String variant, Fact fact) {
        return of(variant, USER, fact);
    }

    /** An example of the food catalogue, whose subject is the food. */
    static Example ofFood(String variant, FoodEvent fact) {
        return of(variant, "usda-sr:01001", fact);
    }

    /** An example of the catalogue, whose subject is the workout. */
    static Example ofWorkout(String variant, WorkoutEvent fact) {
        return of(variant, "yoga-12", fact);
    }

    /** An example of a model, whose subject is the model or one of its versions. */
    static Example ofModel(String variant, String subject, ModelEvent fact) {
        return of(variant, subject, fact);
    }

    /** The event id is the content id of the fact, as that of an import. */
    private static Example of(String variant, String subject, Fact fact) {
        Event<Fact> anonymous = Event.of("-", "/import/" + fact.origin(), TIME, subject, fact);
        String id = anonymous.factId().contentId(EventCodec.canonical(fact)).toString();
        EventType type = anonymous.type();
        return new Example(type.name(), variant, Event.of(id, anonymous.source(), TIME, subject, fact), true);
    }

    /** An example of a form that is only read any more. */
    static Example old(String type, String variant, Fact fact) {
        return new Example(type, variant, Event.of("old-1", "/tracker", TIME, USER, fact), false);
    }

    /** The name of its file. */
    public String file() {
        return type + (variant.equals(FULL) ? "" : "." + variant) + ".json";
    }

    @Override
    public String toString() {
        return file();
    }
}
