package io.vitalog.infra.local.cli.proofs;

import io.vitalog.infra.local.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** A directory that a proof works in. Who has chosen it keeps it; one of its own is deleted when nobody needs it. */
final class WorkDirectory implements AutoCloseable {
    private final Path path;
    private final boolean chosen;
    private final Consumer<String> out;
    private final Thread hook = new Thread(this::brokenOff, "end-proof");
    private volatile @Nullable AutoCloseable user;
    private boolean needed = true;

    private WorkDirectory(Path path, boolean chosen, Consumer<String> out) {
        this.path = path;
        this.chosen = chosen;
        this.out = out;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * The chosen directory, or one of its own. What stays in it is told to {@code out}.
     *
     * @throws StackFailure if the chosen one holds something
     */
    static WorkDirectory of(@Nullable Path chosen, Consumer<String> out) throws IOException {
        if (chosen == null) {
            return new WorkDirectory(Files.createTempDirectory("vitalog-prove"), false, out);
        }
        Files.createDirectories(chosen);
        try (Stream<Path> inside = Files.list(chosen)) {
            if (inside.findAny().isPresent()) {
                throw new StackFailure(chosen + " is not empty: a proof begins with nothing");
            }
        }
        return new WorkDirectory(chosen.toAbsolutePath().normalize(), true, out);
    }

    Path path() {
        return path;
    }

    /** Who works in it; closed first when the command is broken off. */
    void usedBy(AutoCloseable working) {
        user = working;
    }

    /** Nobody needs to look into it. */
    void release() {
        needed = false;
    }

    /** Deletes it if it was released; what was not is evidence, and it is told where that is. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException brokenOff) {
            return;
        }
        if (needed) {
            out.accept("data and logs stay in " + path);
        } else if (!chosen) {
            Utils.delete(path.toFile());
        }
    }

    private void brokenOff() {
        try {
            AutoCloseable working = user;
            if (working != null) {
                working.close();
            }
            if (!chosen) {
                Utils.delete(path.toFile());
            }
        } catch (Exception failure) {
            System.err.println("vitalog: " + path + " stays behind: " + failure.getMessage());
        }
    }
}
