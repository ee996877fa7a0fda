package io.vitalog.trainers.motivation;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.motivation.history.Births;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.users.UserEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the plays of a mode from facts, in any order and however often. Of a play its newest version counts. */
public final class PlayRows {
    /** What plays and ages follow from. */
    public static final List<Topic> TOPICS = List.of(Topics.USERS, Topics.PLAYS);

    private final String mode;
    private final Map<String, Births> births = new HashMap<>();
    private final Map<String, Kept> plays = new HashMap<>();

    private record Kept(Version version, Event<?> event, PlayScored play) {}

    public PlayRows(String mode) {
        this.mode = mode;
    }

    /** Takes a fact, also one that tells nothing of plays. */
    public void take(Event<?> event) {
        switch (event.fact()) {
            case UserEvent user ->
                births.merge(
                        event.subject(),
                        Births.UNKNOWN.with(event, event.version(), user),
                        (known, _) -> known.with(event, event.version(), user));
            case PlayScored play ->
                plays.merge(
                        event.factId().toString(),
                        new Kept(event.version(), event, play),
                        (before, next) -> before.version().compareTo(next.version()) < 0 ? next : before);
            default -> {}
        }
    }

    /** The plays of the mode by time, then fact id. */
    public List<PlayRow> rows() {
        return plays.values().stream()
                .filter(kept -> kept.play().mode().equals(mode))
                .sorted(Comparator.<Kept, Instant>comparing(kept -> kept.event().time())
                        .thenComparing(kept -> kept.event().factId().toString()))
                .map(this::row)
                .toList();
    }

    private PlayRow row(Kept kept) {
        String player = kept.event().subject();
        LocalDate birth = births.getOrDefault(player, Births.UNKNOWN).now();
        Double age = birth == null ? null : Performance.age(birth, kept.event().time());
        return new PlayRow(player, kept.event().time(), Performance.of(kept.play(), age));
    }
}
