package io.vitalog.infra.exports.tables.kinds;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.readings.Chunks;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.exports.columns.Columns;
import io.vitalog.infra.exports.sorting.Entry;
import io.vitalog.infra.exports.sorting.Merging;
import io.vitalog.infra.exports.tables.Row;
import io.vitalog.infra.exports.tables.Source;
import io.vitalog.infra.exports.tables.Table;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A row a sample, gathered in chunks of an hour as the folds gather them: by user, metric, origin, period and time. One
 * chunk at a time is in memory.
 */
final class SamplesTable implements Table<Sample> {
    private static final int TAIL_BYTES = 2 * Integer.BYTES;

    private final Columns<Sample> columns = Columns.of(Sample.class, Set.of());

    @Override
    public String name() {
        return "samples";
    }

    @Override
    public Topic topic() {
        return Topics.READINGS;
    }

    @Override
    public Columns<Sample> columns() {
        return columns;
    }

    @Override
    public Class<Sample> rowType() {
        return Sample.class;
    }

    @Override
    public Merging merging() {
        return SamplesTable::union;
    }

    @Override
    public boolean sortedByKey() {
        return true;
    }

    @Override
    public void read(Source record, Sink<Entry> entries) throws Unreadable, IOException {
        Source.Told<ReadingEvent> told = record.told(ReadingEvent.class);
        for (Chunks.Part part : Chunks.of(told.event().subject(), told.event().time(), told.fact())) {
            entries.take(new Entry(bytes(part.key()), ChunkCodec.write(part.samples())));
        }
    }

    @Override
    public void rows(Entry entry, Sink<Row<Sample>> rows) throws IOException {
        ChunkKey key = key(entry.key());
        Chunk chunk = ChunkCodec.read(entry.value()).withoutWithdrawn();
        for (int i = 0; i < chunk.size(); i++) {
            Sample sample = new Sample(
                    key.userId(),
                    key.metric(),
                    key.time(chunk, i),
                    key.periodS(),
                    chunk.values()[i],
                    key.metric().unit(),
                    key.origin(),
                    chunk.zones()[i],
                    chunk.revisions()[i]);
            rows.take(new Row<>(sample.userId(), sample.start(), "", sample));
        }
    }

    private static byte[] bytes(ChunkKey key) {
        byte[] names = Values.key(key.userId(), key.metric().id(), key.origin());
        return ByteBuffer.allocate(names.length + 1 + TAIL_BYTES)
                .put(names)
                .put((byte) 0)
                .putInt(key.periodS())
                .putInt(key.hour())
                .array();
    }

    private static ChunkKey key(byte[] bytes) {
        int length = bytes.length - TAIL_BYTES;
        String[] names = new String(bytes, 0, length, StandardCharsets.UTF_8).split("\0", -1);
        ByteBuffer tail = ByteBuffer.wrap(bytes, length, TAIL_BYTES);
        return new ChunkKey(names[0], names[2], Metric.ofId(names[1]), tail.getInt(), tail.getInt());
    }

    /** Halves again and again: sent one by one, an hour is 3,600 chunks, and each merge copies. */
    private static byte[] union(List<byte[]> chunks) {
        List<Chunk> left = new ArrayList<>(chunks.stream().map(ChunkCodec::read).toList());
        while (left.size() > 1) {
            List<Chunk> half = new ArrayList<>((left.size() + 1) / 2);
            for (int i = 0; i < left.size(); i += 2) {
                half.add(i + 1 < left.size() ? left.get(i).merge(left.get(i + 1)) : left.get(i));
            }
            left = half;
        }
        return ChunkCodec.write(left.getFirst());
    }
}
