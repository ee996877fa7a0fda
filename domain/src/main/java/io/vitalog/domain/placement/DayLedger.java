package io.vitalog.domain.placement;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.readings.Varints;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that contributes to one day, by id. Contributions stay bytes until the day is folded, because a day
 * changes far more often than it is looked at.
 */
public record DayLedger(SortedMap<String, byte[]> entries) {
    public static final DayLedger EMPTY = new DayLedger(Collections.emptySortedMap());

    /** The ledger after {@code change}; null when nothing is left in it. */
    public @Nullable DayLedger after(DayChange change) {
        TreeMap<String, byte[]> next = new TreeMap<>(entries);
        byte[] contribution = change.contribution();
        if (contribution == null) {
            next.remove(change.id());
        } else {
            next.put(change.id(), contribution);
        }
        return next.isEmpty() ? null : new DayLedger(next);
    }

    public List<Contribution> contributions() {
        return entries.values().stream().map(ContributionCodec::read).toList();
    }

    public byte[] bytes() {
        Varints.Writer out = new Varints.Writer(1024);
        out.writeVarint(entries.size());
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            out.writeBytes(entry.getKey().getBytes(UTF_8));
            out.writeBytes(entry.getValue());
        }
        return out.bytes();
    }

    /** Reads what {@link #bytes()} wrote. */
    public static DayLedger read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int size = (int) Varints.read(in);
        TreeMap<String, byte[]> entries = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            entries.put(new String(Varints.readBytes(in), UTF_8), Varints.readBytes(in));
        }
        return new DayLedger(entries);
    }
}
