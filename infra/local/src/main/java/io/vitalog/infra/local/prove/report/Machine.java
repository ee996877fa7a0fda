package io.vitalog.infra.local.prove.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * On what it ran.
 *
 * @param commit of the checkout that the program was built from, if it is one
 */
public record Machine(
        int cores,
        long memoryMb,
        String system,
        String java,
        String vitalog,
        @Nullable String commit) {
    private static final int SHORT = 12;

    /**
     * This one.
     *
     * @param vitalog the version that runs
     * @param home where the checkout would be
     */
    public static Machine here(String vitalog, Path home) throws InterruptedException {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() >> 20,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                vitalog,
                commit(home));
    }

    private static @Nullable String commit(Path home) throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "-C", home.toString(), "rev-parse", "--short=" + SHORT, "HEAD")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String line = git.inputReader().readLine();
            return git.waitFor() == 0 ? line : null;
        } catch (IOException noGit) {
            return null;
        }
    }
}
