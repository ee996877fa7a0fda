package io.vitalog.infra.devices.simulation.streams;

import io.vitalog.domain.facts.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what becomes known of a day. */
final class Telling {
    private final List<Happening> happenings = new ArrayList<>();

    /** What the user says or does, known at once. */
    void done(Instant time, Fact fact) {
        happenings.add(new Happening(time, time, fact, false));
    }

    /** What the user says at {@code known} of a time before. */
    void said(Instant known, Instant time, Fact fact) {
        happenings.add(new Happening(known, time, fact, false));
    }

    /** What a device tells at {@code known} of {@code time}. */
    void measured(Instant known, Instant time, Fact fact) {
        happenings.add(new Happening(known, time, fact, true));
    }

    /** All of it, in the order in which it becomes known. */
    List<Happening> inOrder() {
        happenings.sort(Comparator.comparing(Happening::known));
        return happenings;
    }
}
