package io.vitalog.infra.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.infra.local.claims.Ports;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormerSelfTest {
    @TempDir
    private Path directory;

    @Test
    void wasKilledUnlessItHadClosedItsLog() {
        assertThat(FormerSelf.wasKilled(directory)).isFalse();

        LogDirectory.formatIfNew(directory);
        assertThat(FormerSelf.wasKilled(directory)).isTrue();

        EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree()).close();
        assertThat(FormerSelf.wasKilled(directory)).isFalse();
    }

    @Test
    void isSuspectedOfNotHavingLeftWhenTheNextOneCannotStart() {
        EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree()).close();

        FormerSelf.suspect(directory);

        assertThat(FormerSelf.wasKilled(directory)).isTrue();
        EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree()).close();
        assertThat(FormerSelf.wasKilled(directory)).isFalse();
    }
}
