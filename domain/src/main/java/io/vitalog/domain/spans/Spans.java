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

    /** Adds all of {@code other}. */
    public void add(Spans other) {
        other.endByStart.forEach(this::add);
    }

    /** What is left of {@code [from, to)} outside this union. */
    public Spans gapsWithin(long from, long to) {
        Spans gaps = new Spans();
        long open = from;
        for (Map.Entry<Long, Long> span : endByStart.entrySet()) {
            gaps.add(open, Math.min(span.getKey(), to));
            open = Math.max(open, span.getValue());
        }
        gaps.add(open, to);
        return gaps;
    }

    /** The unbroken stretch of this union that holds {@code point}; empty if none does. */
    public Spans around(long point) {
        Spans stretch = new Spans();
        Map.Entry<Long, Long> span = endByStart.floorEntry(point);
        if (span != null && span.getValue() > point) {
            stretch.add(span.getKey(), span.getValue());
        }
        return stretch;
    }

    /** What this union and {@code other} share. */
    public Spans within(Spans other) {
        Spans shared = new Spans();
        other.endByStart.forEach(
                (from, to) -> endByStart.forEach((start, end) -> shared.add(Math.max(start, from), Math.min(end, to))));
        return shared;
    }

    public boolean isEmpty() {
        return endByStart.isEmpty();
    }

    /**
     * Where the first stretch begins.
     *
     * @throws java.util.NoSuchElementException if this is empty
     */
    public long start() {
        return endByStart.firstKey();
    }

    /**
     * Where the last stretch ends.
     *
     * @throws java.util.NoSuchElementException if this is empty
     */
    public long end() {
        return endByStart.values().stream().mapToLong(Long::longValue).max().orElseThrow();
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
