package io.vitalog.infra.microbench;

import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Five minutes of heart rates, 60 samples, come into the 55 minutes that the hour has of them already. */
@State(Scope.Benchmark)
public class ChunkBenchmark extends HotPath {
    private static final int SERIES = 60;
    private static final int SERIES_S = SERIES * Examples.HEART_RATE_S;

    private Chunk before = Examples.heartRatesFrom(0, 11 * SERIES);
    private Chunk newest = Examples.heartRatesFrom(11 * SERIES_S, SERIES);
    private Chunk around =
            Examples.heartRatesFrom(0, 5 * SERIES).merge(Examples.heartRatesFrom(6 * SERIES_S, 6 * SERIES));
    private Chunk late = Examples.heartRatesFrom(5 * SERIES_S, SERIES);
    private byte[] stored = ChunkCodec.write(before);

    @Benchmark
    public Chunk mergeTheNewest() {
        return before.merge(newest);
    }

    /** The others lie before and after them. */
    @Benchmark
    public Chunk mergeLateOnes() {
        return around.merge(late);
    }

    /** As a store does whose cache has lost the chunk. */
    @Benchmark
    public byte[] readMergeAndWrite() {
        return ChunkCodec.write(ChunkCodec.read(stored).merge(newest));
    }
}
