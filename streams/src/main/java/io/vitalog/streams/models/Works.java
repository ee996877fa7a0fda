package io.vitalog.streams.models;

import io.vitalog.streams.models.KnownModels.InUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a task has to do with what it keeps for each activation of a model. */
public record Works(List<Work> works) {
    public static final Works NONE = new Works(List.of());

    /**
     * The past by one activation.
     *
     * @param dropping whether what it told is taken away
     * @param done whether all of the past is told
     * @param position of the last that was
     */
    public record Work(
            int version,
            int generation,
            boolean dropping,
            boolean done,
            @Nullable String position) {
        public Work at(@Nullable String last) {
            return new Work(version, generation, dropping, false, last);
        }

        public Work finished() {
            return new Work(version, generation, dropping, true, null);
        }
    }

    /** The same, with the activations that are in use begun and others given up. */
    public Works wanting(List<InUse> inUse) {
        List<Work> next = new ArrayList<>();
        for (Work work : works) {
            boolean wanted = inUse.stream().anyMatch(each -> each.generation() == work.generation());
            next.add(wanted || work.dropping() ? work : new Work(work.version(), work.generation(), true, false, null));
        }
        for (InUse each : inUse) {
            if (works.stream().noneMatch(work -> work.generation() == each.generation())) {
                next.add(new Work(each.version(), each.generation(), false, false, null));
            }
        }
        return new Works(next);
    }

    /** What is to be done next; null when all is done. Nobody waits for what is taken away. */
    public @Nullable Work next() {
        return works.stream()
                .filter(work -> !work.done())
                .min(Comparator.comparing(Work::dropping))
                .orElse(null);
    }

    /** Those by which is told what happens. */
    public List<Work> telling() {
        return works.stream().filter(work -> !work.dropping()).toList();
    }

    /** The same with {@code work} instead of what was known of its activation, or without it. */
    public Works with(int generation, @Nullable Work work) {
        return new Works(works.stream()
                .map(each -> each.generation() == generation ? work : each)
                .filter(Objects::nonNull)
                .toList());
    }
}
