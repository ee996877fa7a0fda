package io.vitalog.infra.local.cli.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.infra.local.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkDirectoryTest {
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path directory;

    @Test
    void isGoneWhenNobodyNeedsIt() throws IOException {
        WorkDirectory own = WorkDirectory.of(null, told::add);
        Files.writeString(own.path().resolve("log"), "much");
        own.release();
        own.close();

        assertThat(own.path()).doesNotExist();
        assertThat(told).isEmpty();
    }

    @Test
    void staysAsEvidenceAndSaysWhere() throws IOException {
        WorkDirectory own = WorkDirectory.of(null, told::add);
        own.close();

        assertThat(own.path()).exists();
        assertThat(told).containsExactly("data and logs stay in " + own.path());
        Utils.delete(own.path().toFile());
    }

    @Test
    void staysWhereItWasChosen() throws IOException {
        WorkDirectory chosen = WorkDirectory.of(directory.resolve("new"), told::add);
        chosen.release();
        chosen.close();

        assertThat(chosen.path()).exists().isEqualTo(directory.resolve("new"));
    }

    @Test
    void refusesOneThatHoldsSomething() throws IOException {
        Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> WorkDirectory.of(directory, told::add))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("is not empty");
    }
}
