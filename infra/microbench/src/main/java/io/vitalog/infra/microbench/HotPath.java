package io.vitalog.infra.microbench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How each of them is measured: in a process with the heap, collector and headers of {@code vitalog up}.
 *
 * <p>Inputs are fields that are not final, so that the compiler cannot take them for constants.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {
            "-Xms640m",
            "-Xmx640m",
            "-Xmn300m",
            "-XX:SurvivorRatio=4",
            "-XX:-UseAdaptiveSizePolicy",
            "-XX:+UseParallelGC",
            "-XX:+UseCompactObjectHeaders",
            "--sun-misc-unsafe-memory-access=allow"
        })
public abstract class HotPath {
    /** What all random figures follow from. */
    static final long SEED = 42;
}
