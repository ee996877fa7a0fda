package io.vitalog.domain.segments.batch;

import io.vitalog.domain.courses.Course;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.segments.CatalogueEntry;
import io.vitalog.domain.segments.Offer;
import io.vitalog.domain.segments.evidence.Evidence;
import io.vitalog.domain.segments.evidence.TraitHistory;
import io.vitalog.domain.segments.evidence.Witness;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.domain.workouts.WorkoutEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The facts that rankings follow from, as a set: in whatever order they are taken and however often. */
public final class History {
    private final Map<String, TraitHistory> profiles = new HashMap<>();
    private final Map<String, Course<Fact>> courses = new HashMap<>();
    private final Map<String, CatalogueEntry> catalogue = new HashMap<>();

    /** Takes an event; one of another concept tells nothing. */
    public void take(Event<?> event) {
        if (event.fact() instanceof UserEvent user) {
            TraitHistory before = profiles.getOrDefault(event.subject(), TraitHistory.EMPTY);
            profiles.put(event.subject(), before.with(event, event.version(), user));
        } else if (event.fact() instanceof WorkoutEvent workout) {
            catalogue.merge(event.subject(), CatalogueEntry.of(event, workout), CatalogueEntry::or);
        } else if (Witness.concerns(event.fact())) {
            courses.compute(Witness.key(event), (_, course) -> Witness.after(course, event));
        }
    }

    /** What each user says. */
    public Collection<Voice> voices() {
        Map<String, Voice> voices = new HashMap<>();
        profiles.forEach((userId, history) -> voices.put(userId, new Voice(history, new ArrayList<>())));
        for (Course<Fact> course : courses.values()) {
            Evidence evidence = Witness.of(course);
            if (evidence != null) {
                voices.computeIfAbsent(course.userId(), _ -> new Voice(TraitHistory.EMPTY, new ArrayList<>()))
                        .evidence()
                        .add(evidence);
            }
        }
        return voices.values();
    }

    /** The workouts that can be recommended. */
    public List<Offer> offers() {
        return catalogue.values().stream()
                .map(CatalogueEntry::offer)
                .filter(Objects::nonNull)
                .toList();
    }
}
