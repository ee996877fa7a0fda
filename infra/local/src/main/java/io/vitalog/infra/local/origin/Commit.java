package io.vitalog.infra.local.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which sources this process is of. */
final class Commit {
    private Commit() {}

    /** What git says of the product's directory, {@code -dirty} where files differ; null when it says nothing. */
    static @Nullable String of(Map<String, String> environment) throws InterruptedException {
        String home = environment.getOrDefault("VITALOG_HOME", ".");
        try {
            Process git = new ProcessBuilder("git", "-C", home, "describe", "--always", "--dirty", "--abbrev=12")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), UTF_8).strip();
            return git.waitFor() == 0 && !said.isEmpty() ? said : null;
        } catch (IOException noGit) {
            return null;
        }
    }
}
