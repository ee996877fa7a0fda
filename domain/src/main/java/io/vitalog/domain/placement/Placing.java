package io.vitalog.domain.placement;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.placement.Placement.Placed;
import io.vitalog.domain.placement.Remembered.Slot;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The effect of a fact, a chunk or a changed profile on the days: what to remember, and what enters and leaves which
 * day. Pure; an older or repeated version has no effect.
 *
 * @param remembered what to keep from now on
 * @param changes of the days, retractions first
 */
public record Placing(Remembered remembered, List<DayChange> changes) {

    /** The effect of a version of a fact, or null when as new a version is known. */
    public static @Nullable Placing of(@Nullable Remembered before, Event<?> event, ZoneHistory zones) {
        Version version = event.version();
        if (before != null && before.version().compareTo(version) >= 0) {
            return null;
        }
        List<Placed> placed = Placement.of(event.factId().toString(), event.time(), event.fact(), zones);
        byte[] source = placed.isEmpty()
                ? new byte[0]
                : ContributionCodec.write(placed.getFirst().contribution());
        return between(before, version, source, placed);
    }

    /** The effect of a chunk's newest content, or null when it is what is known. */
    public static @Nullable Placing of(@Nullable Remembered before, ChunkKey key, Chunk chunk, ZoneHistory zones) {
        byte[] source = ChunkCodec.write(chunk);
        if (before != null && Arrays.equals(before.source(), source)) {
            return null;
        }
        return between(before, Remembered.UNVERSIONED, source, Placement.of(key, chunk, zones));
    }

    /** The effect of changed profiles on a chunk. */
    public static Placing again(Remembered before, ChunkKey key, ZoneHistory zones) {
        Chunk chunk = ChunkCodec.read(before.source());
        return between(before, before.version(), before.source(), Placement.of(key, chunk, zones));
    }

    /** The effect of changed profiles on a fact. */
    public static Placing again(Remembered before, ZoneHistory zones) {
        if (before.source().length == 0
                || !(ContributionCodec.read(before.source()) instanceof Contribution.OfFact known)) {
            return new Placing(before, List.of());
        }
        List<Placed> placed = Placement.of(known.factId(), known.time(), known.fact(), zones);
        byte[] source = ContributionCodec.write(placed.getFirst().contribution());
        return Arrays.equals(source, before.source())
                ? new Placing(before, List.of())
                : between(before, before.version(), source, placed);
    }

    private static Placing between(@Nullable Remembered before, Version version, byte[] source, List<Placed> placed) {
        List<Slot> slots =
                placed.stream().map(each -> new Slot(each.date(), each.id())).toList();
        List<DayChange> changes = new ArrayList<>(placed.size());
        if (before != null) {
            before.slots().stream()
                    .filter(slot -> !slots.contains(slot))
                    .forEach(slot -> changes.add(new DayChange(slot.date(), slot.id(), null)));
        }
        placed.forEach(each ->
                changes.add(new DayChange(each.date(), each.id(), ContributionCodec.write(each.contribution()))));
        return new Placing(new Remembered(version, source, slots), changes);
    }
}
