package io.vitalog.infra.exports.sorting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Reads several runs at once, the smallest key of all first. */
final class SideBySide implements AutoCloseable {
    private final List<Run.Reader> open = new ArrayList<>();
    private final PriorityQueue<Head> heads = new PriorityQueue<>((one, other) ->
            Arrays.compareUnsigned(one.entry().key(), other.entry().key()));

    private record Head(Entry entry, Run.Reader run) {}

    private SideBySide() {}

    static SideBySide of(List<Path> runs) throws IOException {
        SideBySide side = new SideBySide();
        try {
            for (Path run : runs) {
                Run.Reader reader = Run.read(run);
                side.open.add(reader);
                side.advance(reader);
            }
            return side;
        } catch (IOException failure) {
            side.close();
            throw failure;
        }
    }

    void forEach(ExternalSort.Taker taker) throws IOException {
        while (!heads.isEmpty()) {
            Head head = heads.remove();
            taker.take(head.entry());
            advance(head.run());
        }
    }

    @Override
    public void close() throws IOException {
        for (Run.Reader reader : open) {
            reader.close();
        }
    }

    private void advance(Run.Reader run) throws IOException {
        Entry next = run.next();
        if (next != null) {
            heads.add(new Head(next, run));
        }
    }
}
