package io.vitalog.infra.local.origin;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A machine.
 *
 * @param loadBefore processes that ran or wanted to, a mean of the minute before; negative when the system does not say
 */
public record Machine(int cores, long memoryBytes, String os, String cpu, double loadBefore) {
    private static final Path CPUS = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    /** This machine, now. */
    public static Machine here() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long memory = system instanceof com.sun.management.OperatingSystemMXBean more ? more.getTotalMemorySize() : 0;
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                memory,
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                cpuModel(),
                system.getSystemLoadAverage());
    }

    /** In words. */
    public String words() {
        return String.format(
                Locale.ROOT,
                "%d cores of %s, %.1f GB, %s, load before %.2f",
                cores,
                cpu,
                memoryBytes / 1e9,
                os,
                loadBefore);
    }

    private static String cpuModel() {
        if (!Files.isReadable(CPUS)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(CPUS)) {
            return lines.filter(line -> line.startsWith(MODEL))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
