package io.vitalog.infra.microbench.topologies;

import io.vitalog.infra.microbench.HotPath;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Each topology alone, on one thread, given what the ones before it wrote; a call is a record.
 *
 * <p>Included: reading and writing of bytes, the stores as in production (RocksDB, caches, changelog records, which go
 * nowhere) and what a topology sends to itself. Not included: broker, network, transactions, compression. The driver
 * commits after each record, so that each flushes the caches and tells every store where it is; what production does
 * once a commit, such as folding a changed day, happens for each record here. {@code pass-through} does nothing but
 * read and write, so its row is what driver and Kafka Streams take of the others', but for their stores.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TopologyBenchmark extends HotPath {
    static final int RECORDS = 2_000;

    @Param({"pass-through", "commands", "intake", "readings", "days", "courses", "insights", "segments", "motivation"})
    @Nullable
    String topology;

    private @Nullable Given given;
    private @Nullable Stage stage;

    /** Once: it takes longer than what is measured. */
    @Setup(Level.Trial)
    public void gather() throws InterruptedException {
        given = Given.of(Objects.requireNonNull(topology), RECORDS);
    }

    @Setup(Level.Invocation)
    public void begin() {
        stage = Objects.requireNonNull(given).stage();
    }

    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int takeRecords() {
        return Objects.requireNonNull(given).passTo(Objects.requireNonNull(stage));
    }

    @TearDown(Level.Invocation)
    public void end() {
        Objects.requireNonNull(stage).close();
    }
}
