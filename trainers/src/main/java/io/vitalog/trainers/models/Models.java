package io.vitalog.trainers.models;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the facts of models tell together: of each its newest version counts, in whatever order they came. */
public final class Models {
    private static final Pattern NAME = Pattern.compile("(.+)/([1-9]\\d{0,8})");

    private final Map<FactId, Told> facts = new HashMap<>();

    private record Told(Version version, Event<?> event) {}

    /** A version, and when it was trained. */
    public record Trained(Instant time, ModelTrained fact) {
        /** Such as {@code sessions-yoga/3}. */
        public String name() {
            return ModelEvent.versionOf(fact.model(), fact.version());
        }
    }

    /** An activation, and when it was. */
    public record Activated(Instant time, ModelActivated fact) {}

    /** Takes an event; those of other concepts tell nothing here. */
    public void take(Event<?> event) {
        if (event.fact() instanceof ModelEvent) {
            Told told = new Told(event.version(), event);
            facts.merge(
                    event.factId(), told, (one, other) -> one.version().compareTo(other.version()) < 0 ? other : one);
        }
    }

    /** The names of all models of which there is a version. */
    public List<String> names() {
        return trained().stream()
                .map(each -> each.fact().model())
                .distinct()
                .sorted()
                .toList();
    }

    /** The versions of a model, the oldest first. */
    public List<Trained> versions(String model) {
        return trained().stream()
                .filter(each -> each.fact().model().equals(model))
                .sorted(Comparator.comparingInt(each -> each.fact().version()))
                .toList();
    }

    public Optional<Trained> newest(String model) {
        List<Trained> versions = versions(model);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** The activations of a model, the first one first. */
    public List<Activated> activations(String model) {
        return facts.values().stream()
                .map(Told::event)
                .filter(event -> event.fact() instanceof ModelActivated activated
                        && activated.model().equals(model))
                .map(event -> new Activated(event.time(), (ModelActivated) event.fact()))
                .sorted(Comparator.comparingInt(each -> each.fact().ordinal()))
                .toList();
    }

    /** The version in use. */
    public Optional<Trained> active(String model) {
        List<Activated> activations = activations(model);
        return activations.isEmpty()
                ? Optional.empty()
                : version(model, activations.getLast().fact().version());
    }

    /** The version that was in use before the one that is. */
    public Optional<Trained> before(String model) {
        List<Activated> activations = activations(model);
        return activations.reversed().stream()
                .map(each -> each.fact().version())
                .filter(version -> version != activations.getLast().fact().version())
                .findFirst()
                .flatMap(version -> version(model, version));
    }

    public Optional<Trained> version(String model, int version) {
        return versions(model).stream()
                .filter(each -> each.fact().version() == version)
                .findFirst();
    }

    /**
     * The version with this name, such as {@code sessions-yoga/3}.
     *
     * @throws ModelRefused when the name is none, or there is no such version
     */
    public Trained named(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new ModelRefused("'" + name + "' must be a model with its version, such as sessions-yoga/3");
        }
        String model = String.valueOf(matcher.group(1));
        return version(model, Integer.parseInt(matcher.group(2)))
                .orElseThrow(() -> new ModelRefused("there is no " + name + versionsThere(model)));
    }

    private String versionsThere(String model) {
        List<Trained> versions = versions(model);
        if (!versions.isEmpty()) {
            return ": " + model + " has " + versions.getFirst().fact().version() + " to "
                    + versions.getLast().fact().version();
        }
        return names().isEmpty() ? ": no model was trained yet" : ": there are " + String.join(", ", names());
    }

    private List<Trained> trained() {
        return facts.values().stream()
                .map(Told::event)
                .filter(event -> event.fact() instanceof ModelTrained)
                .map(event -> new Trained(event.time(), (ModelTrained) event.fact()))
                .toList();
    }
}
