package io.vitalog.domain.spans;

import java.util.Map;
import java.util.TreeMap;

/** A union of stretches of a line; overlaps count once. */
public final class Spans {
    private final TreeMap<Long, Long> endByStart = new TreeMap<>();

    /** Adds {@code [start, end)}; nothing when that is empty. */
    public void add(long start, long end) {
        if (end <= start) {
            return;
        }
        long from = start;
        long to = end;
        Map.Entry<Long, Long> left = endByStart.floorEntry(start);
        if (left != null && left.getValue() >= start) {
            from = left.getKey();
            to = Math.max(to, left.getValue());
        }
        for (var next = endByStart.ceilingEntry(from);
                next != null && next.getKey() <= to;
                next = endByStart.ceilingEntry(from)) {
            to = Math.max(to, next.getValue());
            endByStart.remove(next.getKey());
        }
        endByStart.put(from, to);
    }

    /** The length of the union within {@code [from, to)}. */
    public long lengthWithin(long from, long to) {
        long length = 0;
        for (Map.Entry<Long, Long> span : endByStart.entrySet()) {
            length += Math.max(0, Math.min(to, span.getValue()) - Math.max(from, span.getKey()));
        }
        return length;
    }

    public long length() {
        return lengthWithin(Long.MIN_VALUE, Long.MAX_VALUE);
    }
}
