package io.vitalog.infra.exports.sorting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one entry of those that follow one another with the same key. */
final class Groups implements ExternalSort.Taker {
    private final Merging merging;
    private final ExternalSort.Taker taker;
    private final List<byte[]> values = new ArrayList<>();
    private byte @Nullable [] key;

    Groups(Merging merging, ExternalSort.Taker taker) {
        this.merging = merging;
        this.taker = taker;
    }

    @Override
    public void take(Entry entry) throws IOException {
        if (key == null || !Arrays.equals(key, entry.key())) {
            finish();
            key = entry.key();
        }
        values.add(entry.value());
    }

    /** Hands out the last group. */
    void finish() throws IOException {
        if (key != null) {
            taker.take(new Entry(key, values.size() == 1 ? values.getFirst() : merging.merge(values)));
            values.clear();
        }
    }
}
